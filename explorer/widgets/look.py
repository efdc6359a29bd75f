"""Dressing the whole application in the look in force."""

from PySide6.QtWidgets import QApplication

from explorer.workspace.stylesheet import build_palette, build_stylesheet
from explorer.workspace.theme_store import ThemeStore


def apply_look(application: QApplication, store: ThemeStore) -> None:
    """Dress the application in the look in force; call it again after each `ThemeStore.changed`."""
    look = store.look
    application.setPalette(build_palette(look.theme))
    application.setFont(store.font("body"))
    application.setStyleSheet(build_stylesheet(look.theme, look.scale, look.is_urdu))
