"""Whether a window can be opened here, found out before Qt would abort the process.

Qt ends the program with a core dump when it cannot reach a screen or load its platform plug-in. These checks come
first and raise a sentence instead. They cost a millisecond or two.
"""

import ctypes
import os
import re
import sys
from collections.abc import Mapping

from explorer.errors import ExplorerError

_XCB = "libxcb.so.1"
_WINDOW_LIBRARIES = (
    _XCB,
    "libEGL.so.1",
    "libxkbcommon-x11.so.0",
    "libxcb-cursor.so.0",
    "libxcb-icccm.so.4",
    "libxcb-image.so.0",
    "libxcb-keysyms.so.1",
    "libxcb-render-util.so.0",
    "libxcb-shape.so.0",
    "libxcb-xkb.so.1",
)
PACKAGES_HINT = (
    "install them with 'apt install libegl1 libgl1 libfontconfig1 libdbus-1-3 libxkbcommon-x11-0 libxcb-cursor0 "
    "libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-render-util0 libxcb-shape0' (Debian, Ubuntu) or "
    "'dnf install mesa-libEGL mesa-libGL fontconfig dbus-libs libxkbcommon-x11 xcb-util-cursor xcb-util-wm "
    "xcb-util-image xcb-util-keysyms xcb-util-renderutil' (Fedora)"
)
NO_SCREEN = (
    "There is no screen here, so no window was opened; export pictures instead with "
    "'market-explorer export --all --out pictures'."
)


class DisplayError(ExplorerError):
    """No window can be opened on this machine as it is."""


def require_window(environment: Mapping[str, str] = os.environ) -> None:
    """Return if Qt can open a window.

    Args:
        environment: The process's environment variables.

    Raises:
        DisplayError: There is no screen, or a system library that Qt needs is missing.
    """
    if sys.platform != "linux" or environment.get("QT_QPA_PLATFORM"):
        return
    if environment.get("WAYLAND_DISPLAY"):
        return
    if not _answers(environment.get("DISPLAY", "")):
        raise DisplayError(NO_SCREEN)
    missing = [name for name in _WINDOW_LIBRARIES if not _loads(name)]
    if missing:
        raise missing_libraries(", ".join(missing))


def missing_libraries(names: str) -> DisplayError:
    """Return the error that names absent system libraries and the packages which hold them."""
    return DisplayError(f"Qt needs system libraries that are missing here ({names}); {PACKAGES_HINT}.")


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _answers(display: str) -> bool:
    """Return whether an X server listens at an address such as ``:0`` or ``host:10.0``."""
    match = re.fullmatch(r"(?P<host>.*):(?P<number>\d+)(\.\d+)?", display)
    if match is None:
        return False
    host, number = match["host"], match["number"]
    return _admits(display) if host in ("", "unix") else _connects(host, 6000 + int(number))


def _admits(display: str) -> bool:
    """Return whether an X server of this machine lets programs in, asked by the library that Qt asks with."""
    try:
        xcb = ctypes.CDLL(_XCB)
    except OSError:
        return True  # what is missing is told by name
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(display.encode(), None))
    is_refused = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not is_refused


def _connects(host: str, port: int) -> bool:
    # Imported here: a screen of this machine is asked without it, and it takes as long as a fifth of the window.
    import socket

    try:
        socket.create_connection((host, port), timeout=2).close()
    except OSError:
        return False
    return True
