"""What the program remembers between starts: look, language, window geometry. Never what the user looked at.

Kept in one INI file in the user's own settings folder. A damaged or unwritable file costs the remembered values,
never the start.
"""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

FOLDER_NAME, FILE_NAME = "market-explorer", "settings.ini"


def default_settings_file() -> Path:
    """Return where this user's settings live; the folder is not made before something is saved."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
    return Path(folder) / FOLDER_NAME / FILE_NAME


class Settings:
    """Typed access to the remembered values; every read has a default."""

    def __init__(self, file: Path) -> None:
        self._store = QSettings(str(file), QSettings.Format.IniFormat)

    def text(self, key: str, default: str, allowed: tuple[str, ...]) -> str:
        """Return a remembered word if it is one of those allowed, else the default."""
        value = self._store.value(key, default)
        return value if isinstance(value, str) and value in allowed else default

    def line(self, key: str) -> str:
        """Return a remembered text; empty when there is none."""
        value = self._store.value(key, "")
        return value if isinstance(value, str) else ""

    def number(self, key: str, default: float, low: float, high: float) -> float:
        """Return a remembered number if it lies between `low` and `high`, else the default."""
        try:
            value = float(str(self._store.value(key, default)))
        except ValueError:
            return default
        return value if low <= value <= high else default

    def folder(self, key: str, default: Path) -> Path:
        """Return a remembered folder if it still exists, else the default."""
        value = self._store.value(key, "")
        remembered = Path(str(value)) if value else default
        return remembered if remembered.is_dir() else default

    def state(self, key: str) -> QByteArray:
        """Return a saved geometry or splitter state; empty when none is remembered."""
        value = self._store.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()

    def remember(self, key: str, value: str | float | QByteArray) -> None:
        """Keep a value for the next start."""
        self._store.setValue(key, value)

    def save(self) -> bool:
        """Write to disk now.

        Returns:
            Whether that worked; a read-only folder is no reason to disturb the user on leaving.
        """
        self._store.sync()
        return self._store.status() is QSettings.Status.NoError
