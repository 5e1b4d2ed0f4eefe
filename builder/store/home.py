"""Where Tapedeck keeps its files: one private directory per user, or `$TAPEDECK_HOME`."""

from __future__ import annotations

import os
import sys
from pathlib import Path

DIRECTORY_MODE = 0o700
FILE_MODE = 0o600


def home() -> Path:
    """The directory of everything Tapedeck keeps; made, readable by its owner only, when it is missing.

    `$TAPEDECK_HOME` wins; else the platform's place for user data: `$XDG_DATA_HOME` or `~/.local/share` on Linux,
    `~/Library/Application Support` on macOS, `%LOCALAPPDATA%` on Windows, with `tapedeck` below it.
    """
    chosen = os.environ.get("TAPEDECK_HOME")
    if chosen:
        return private_directory(Path(chosen).expanduser().absolute())
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Application Support"
    else:
        base = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    return private_directory(base / "tapedeck")


def projects_directory() -> Path:
    return private_directory(home() / "projects")


def runs_directory() -> Path:
    return private_directory(home() / "runs")


def cache_directory() -> Path:
    return private_directory(home() / "cache")


def uploads_directory() -> Path:
    return private_directory(home() / "uploads")


def private_directory(path: Path) -> Path:
    """`path`, made with its parents if missing; mode 0700 where the platform has modes."""
    if not path.is_dir():
        path.mkdir(parents=True, exist_ok=True, mode=DIRECTORY_MODE)
        restrict(path, DIRECTORY_MODE)
    return path


def restrict(path: Path, mode: int = FILE_MODE) -> None:
    """Take other users' access to `path` away; on Windows the user's own directory already does."""
    if os.name == "posix":
        path.chmod(mode)


def write_private(path: Path, content: bytes) -> None:
    """Replace `path` by `content` whole or not at all: a private temporary file beside it, fsync, rename.

    Errors: OSError when the disk is full or the place is not writable; `path` is then as it was.
    """
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), FILE_MODE)
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)
