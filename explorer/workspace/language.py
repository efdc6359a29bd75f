"""English or Urdu: translators, direction and fonts, changed while the program runs."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator, Signal
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from explorer.paths import resource

LATIN_FAMILY = "Inter"
URDU_DENSE_FAMILY = "Noto Naskh Arabic"

_LATIN_FILES = ("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf", "Inter-Bold.otf")
_URDU_FILES = ("NotoNaskhArabic-Regular.ttf", "NotoNaskhArabic-Bold.ttf")
# Noto Nastaliq Urdu is bundled for the titles of the design but not loaded: Qt 6.9 to 6.11 misplaces the first letters
# of many of its words, so that they read as other words. It can take the titles over as soon as a Qt sets it right.
_loaded: set[str] = set()


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # the name that lupdate looks for
    """Mark a text for translation where it is written and return it as it is; it is translated where it is shown."""
    del context
    return text


QT_TEXTS = (
    QT_TRANSLATE_NOOP("QPlatformTheme", "OK"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Close"),
    QT_TRANSLATE_NOOP("QMessageBox", "Show Details..."),
    QT_TRANSLATE_NOOP("QMessageBox", "Hide Details..."),
    QT_TRANSLATE_NOOP("QLineEdit", "&Undo"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Redo"),
    QT_TRANSLATE_NOOP("QLineEdit", "Cu&t"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Copy"),
    QT_TRANSLATE_NOOP("QLineEdit", "&Paste"),
    QT_TRANSLATE_NOOP("QLineEdit", "Delete"),
    QT_TRANSLATE_NOOP("QLineEdit", "Select All"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "&Copy"),
    QT_TRANSLATE_NOOP("QWidgetTextControl", "Select All"),
)
"""Texts that Qt writes itself, in its own contexts, listed for translators: Qt brings no Urdu of its own."""


class Language(StrEnum):
    """A language of the interface; the value is its ISO 639-1 code."""

    ENGLISH = "en"
    URDU = "ur"

    @property
    def is_right_to_left(self) -> bool:
        """Whether the interface is mirrored."""
        return self is Language.URDU

    @property
    def own_name(self) -> str:
        """The language's name in the language itself, the same whatever the interface speaks."""
        return "اردو" if self is Language.URDU else "English"


def load_fonts(language: Language = Language.ENGLISH) -> None:
    """Register the bundled fonts that a language needs; a second call does nothing.

    An English start does not read the Urdu fonts: names in Urdu inside English views do not occur.
    """
    for name in _LATIN_FILES + (_URDU_FILES if language is Language.URDU else ()):
        if name not in _loaded:
            QFontDatabase.addApplicationFont(str(resource("fonts", name)))
            _loaded.add(name)


def interface_font(language: Language, scale: float = 1.0) -> QFont:
    """Return the font of controls and dense text: Latin in Inter, Urdu letters in Naskh."""
    font = QFont()
    font.setFamilies([URDU_DENSE_FAMILY, LATIN_FAMILY] if language is Language.URDU else [LATIN_FAMILY])
    font.setPixelSize(round((14 if language is Language.URDU else 13) * scale))
    return font


class LanguageStore(QObject):
    """Holds the interface's language and puts it into force.

    Signals:
        changed(object): The new `Language`, after translators and direction were set.
    """

    changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.current = Language.ENGLISH
        self._translators: list[QTranslator] = []

    def set_language(self, language: Language) -> None:
        """Load fonts and translations, mirror the application and tell everyone; nothing if already in force."""
        if language is self.current:
            return
        from PySide6.QtCore import Qt  # an English start does not wait for its many enumerations

        load_fonts(language)
        self.current = language
        self._swap_translators()
        QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.Pakistan))  # Latin digits in both
        direction = Qt.LayoutDirection.RightToLeft if language.is_right_to_left else Qt.LayoutDirection.LeftToRight
        QGuiApplication.setLayoutDirection(direction)
        self.changed.emit(language)

    def _swap_translators(self) -> None:
        for old in self._translators:
            QCoreApplication.removeTranslator(old)
        self._translators = []
        if self.current is Language.ENGLISH:
            return
        translator = QTranslator(self)
        if translator.load(str(resource("i18n", f"explorer_{self.current}.qm"))):
            QCoreApplication.installTranslator(translator)
            self._translators.append(translator)
