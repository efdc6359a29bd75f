"""Bytes to the disk: a file is there whole or not at all."""

import os
import uuid
from contextlib import suppress
from errno import EACCES, EDQUOT, ENOENT, ENOSPC, EPERM, EROFS
from pathlib import Path

from explorer.errors import ExportError


def write_bytes_atomically(path: Path, data: bytes) -> None:
    """Write a file so that it is there whole or not at all; a file of the same name is replaced at the end.

    Raises:
        ExportError: The disk is full, the folder is missing or closed to us, or the path is a folder.
    """
    part = path.with_name(f".{path.name}.{uuid.uuid4().hex[:8]}.part")
    try:
        if path.is_dir():
            raise ExportError(f"“{path.name}” is a folder. Nothing was written; choose a file name.")
        with part.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        raise ExportError(_sentence(path, error)) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


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
