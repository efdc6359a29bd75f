"""Where the program's own files are: in a checkout, in an installed wheel or in a frozen build.

Only this module knows that `resources/` and `data/` lie beside the package in a checkout and inside it
(`explorer/_bundle/`) when installed.
"""

from functools import cache
from pathlib import Path


@cache
def bundle_root() -> Path:
    """Return the folder that holds `resources/` and `data/`."""
    package = Path(__file__).resolve().parent
    installed = package / "_bundle"
    return installed if installed.is_dir() else package.parent


def resource(*parts: str) -> Path:
    """Return the path of a file under `resources/`, for example ``resource("icons", "star.svg")``."""
    return bundle_root().joinpath("resources", *parts)


def bundled_database() -> Path:
    """Return the database that the program ships with."""
    return bundle_root() / "data" / "market.db"


def source_folder() -> Path:
    """Return the folder of the CSV facts; it exists in a checkout only."""
    return bundle_root() / "data" / "source"
