"""Theme, language and interface scale: chosen by the user, put into force over the whole application, remembered."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from explorer.shell.settings import Settings
from explorer.widgets.look import apply_look
from explorer.workspace.language import Language, LanguageStore
from explorer.workspace.theme import DARK, LIGHT, Theme
from explorer.workspace.theme_store import Look, ThemeStore

THEME_CHOICES = ("light", "dark", "system")
SCALES = (1.0, 1.1, 1.25, 1.5, 1.75, 2.0)


class Appearance(QObject):
    """Applies the look and keeps it in the settings.

    Signals:
        changed(): A choice was made, also one that looks like the one before, such as the system's theme.
    """

    changed = Signal()

    def __init__(
        self, application: QApplication, theme: ThemeStore, language: LanguageStore, settings: Settings
    ) -> None:
        super().__init__(application)
        self._application, self._theme, self.language, self._settings = application, theme, language, settings
        self.theme_choice = settings.text("look/theme", "system", THEME_CHOICES)
        self.scale = settings.number("look/scale", 1.0, SCALES[0], SCALES[-1])
        self._is_system_dark = False
        # Connected before any widget is: a new style sheet takes colours back that widgets have already put on.
        theme.changed.connect(self._dress)

    def start(self) -> None:
        """Put the remembered look into force before anything is shown."""
        # The palette that the system hands over tells as much as its colour scheme and is read in a tenth of the time.
        system = QGuiApplication.palette()
        self._is_system_dark = system.windowText().color().lightness() > system.window().color().lightness()
        remembered = self._settings.text("look/language", Language.ENGLISH, tuple(Language))
        self.language.set_language(Language(remembered))
        before = self._theme.look
        self._apply()
        if self._theme.look == before:
            self._dress()  # no change for the store, but the application has no look yet

    def follow_system(self) -> None:
        """Listen to the system's choice of light or dark; it may have changed since `start`."""
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_changed)
        self._on_system_changed()

    def choose_theme(self, choice: str) -> None:
        """Use the light or dark palette, or follow the system's choice."""
        self.theme_choice = choice
        self._settings.remember("look/theme", choice)
        self._apply()

    def choose_language(self, language: Language) -> None:
        """Speak another language; widgets write their texts anew on the event that follows."""
        self.language.set_language(language)
        self._settings.remember("look/language", language.value)
        self._apply()

    def zoom(self, steps: int) -> None:
        """Make everything larger or smaller by steps of `SCALES`; 0 returns to normal size."""
        nearest = min(range(len(SCALES)), key=lambda index: abs(SCALES[index] - self.scale))
        index = min(max(nearest + steps, 0), len(SCALES) - 1) if steps else 0
        self.scale = SCALES[index]
        self._settings.remember("look/scale", self.scale)
        self._apply()

    def _theme_in_force(self) -> Theme:
        if self.theme_choice == "system":
            return DARK if self._is_system_dark else LIGHT
        return DARK if self.theme_choice == "dark" else LIGHT

    def _on_system_changed(self) -> None:
        from PySide6.QtCore import Qt

        scheme = QGuiApplication.styleHints().colorScheme()
        was_dark = self._is_system_dark
        if scheme != Qt.ColorScheme.Unknown:
            self._is_system_dark = scheme == Qt.ColorScheme.Dark
        if self.theme_choice == "system" and was_dark != self._is_system_dark:
            self._apply()

    def _apply(self) -> None:
        is_urdu = self.language.current is Language.URDU
        self._theme.set_look(Look(self._theme_in_force(), self.scale, is_urdu))
        self.changed.emit()

    def _dress(self) -> None:
        apply_look(self._application, self._theme)
