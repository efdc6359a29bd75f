"""A screen for benchmarks and pictures: the one that is there, or a virtual one."""

import os
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

NUMBER = 87


@contextmanager
def screen(width: int = 1920, height: int = 1080) -> Iterator[None]:
    """Use the present X display, or start Xvfb for as long as the context lasts."""
    os.environ.pop("QT_QPA_PLATFORM", None)
    if os.environ.get("DISPLAY"):
        yield
        return
    server = subprocess.Popen(
        ["Xvfb", f":{NUMBER}", "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        socket = Path(f"/tmp/.X11-unix/X{NUMBER}")
        for _ in range(200):
            if socket.exists():
                break
            time.sleep(0.02)
        os.environ["DISPLAY"] = f":{NUMBER}"
        yield
    finally:
        os.environ.pop("DISPLAY", None)
        server.terminate()
        server.wait()
