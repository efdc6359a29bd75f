"""The window: header, view bar, facets, chips and centre, detail card, status bar. It arranges; others do the work."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from explorer.errors import ExplorerError
from explorer.paths import bundled_database
from explorer.shell import help_dialogs
from explorer.shell.actions import ACTIONS, Actions
from explorer.shell.appearance import Appearance
from explorer.shell.facets import FacetController
from explorer.shell.header import Header
from explorer.shell.settings import Settings
from explorer.shell.status import StatusStrip
from explorer.tabs import TABS, load
from explorer.tabs.base import Tab
from explorer.widgets.busy_bar import BusyBar
from explorer.widgets.chip_bar import ChipBar
from explorer.widgets.empty_state import EmptyState
from explorer.widgets.facet_list import FacetPane
from explorer.widgets.notice import NoticeBar
from explorer.widgets.toast import Toast
from explorer.workspace.context import TabContext
from explorer.workspace.market_service import MarketBase
from explorer.workspace.selection import Selection
from explorer.workspace.theme import token

TAB_TITLES = tuple((spec.key, spec.title) for spec in TABS)
