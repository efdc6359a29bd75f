import socket
from pathlib import Path

import pytest

from explorer import display
from explorer.errors import ExplorerError


def test_without_a_display_one_sentence_says_how_to_export() -> None:
    with pytest.raises(ExplorerError) as caught:
        display.require_window({})
    assert "no screen" in caught.value.sentence
    assert "export" in caught.value.sentence


@pytest.mark.parametrize("name", [":937", "unix:937", "127.0.0.1:937.0", "nonsense", ":x", ""])
def test_a_display_that_nobody_serves_is_no_display(name: str) -> None:
    with pytest.raises(ExplorerError, match="no screen"):
        display.require_window({"DISPLAY": name})


def test_a_served_display_passes_unless_libraries_are_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        number = server.getsockname()[1] - 6000
        monkeypatch.setattr(display, "_loads", lambda _: True)
        display.require_window({"DISPLAY": f"127.0.0.1:{number}"})
        monkeypatch.setattr(display, "_loads", lambda name: name != "libxcb-cursor.so.0")
        with pytest.raises(ExplorerError) as caught:
            display.require_window({"DISPLAY": f"127.0.0.1:{number}"})
    assert "libxcb-cursor.so.0" in caught.value.sentence
    assert "apt install" in caught.value.sentence
    assert "dnf install" in caught.value.sentence


def test_a_chosen_platform_is_trusted() -> None:
    display.require_window({"QT_QPA_PLATFORM": "offscreen"})


def test_every_library_named_is_really_tried(tmp_path: Path) -> None:
    assert display._loads("libc.so.6")
    assert not display._loads(str(tmp_path / "libabsent.so.1"))
