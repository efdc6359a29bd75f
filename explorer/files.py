"""Files that are there whole or not at all, and one sentence when they cannot be. Nothing here needs Qt."""

import os
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from errno import EACCES, EDQUOT, ENOENT, ENOSPC, EPERM, EROFS
from pathlib import Path
from typing import BinaryIO

from explorer.errors import ExportError


@contextmanager
def atomic_file(path: Path) -> Iterator[BinaryIO]:
    """Open a new file for writing that takes its name when it is whole; one of the same name is replaced only then.

    If anything is raised while it is written, the old file stays and nothing of the new one is left behind.

    Raises:
        ExportError: The disk is full, the folder is missing or closed to us, or the path is a folder.
    """
    part = path.with_name(f".{uuid.uuid4().hex[:12]}.part")  # a name of its own: any name that fits the disk will do
    try:
        if path.is_dir():
            raise ExportError(f"“{path.name}” is a folder. Nothing was written; give a file name.")
        with part.open("xb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        raise ExportError(_sentence(path, error)) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def write_bytes_atomically(path: Path, data: bytes) -> None:
    """Write a file whole or not at all.

    Raises:
        ExportError: The disk is full, the folder is missing or closed to us, or the path is a folder.
    """
    with atomic_file(path) as file:
        file.write(data)


def _sentence(path: Path, error: OSError) -> str:
    """Return what happened, what is kept and what to do."""
    if error.errno in (ENOSPC, EDQUOT):
        return f"The disk is full. “{path.name}” was not written; free some space or choose another folder."
    if error.errno in (EACCES, EPERM, EROFS):
        return f"“{path.name}” may not be written in this folder. Nothing was changed; choose another folder."
    if error.errno == ENOENT:
        return f"The folder “{path.parent}” does not exist. Nothing was written; choose another folder."
    reason = error.strerror or "unknown reason"
    return f"“{path.name}” could not be written ({reason}). Nothing was changed; choose another folder."
