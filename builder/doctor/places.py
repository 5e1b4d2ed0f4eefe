"""Which line of the user's code is running: the innermost frame outside torch, this package and installed libraries."""

from __future__ import annotations

import sys
import sysconfig
from functools import lru_cache
from pathlib import Path
from types import FrameType

import torch

from builder.doctor.finding import Place

_TORCH = str(Path(torch.__file__).parent)
_PACKAGE = str(Path(__file__).resolve().parent.parent)
_LIBRARIES = tuple({sysconfig.get_path(name) for name in ("stdlib", "platstdlib", "purelib", "platlib")})


@lru_cache(maxsize=4096)
def _kind(filename: str) -> int:
    """0: the user's own code; 1: an installed library; 2: torch, this package or the interpreter's own."""
    if filename.startswith((_TORCH, _PACKAGE, "<frozen", "<string>")):
        return 2
    if filename.startswith(_LIBRARIES) or "site-packages" in filename:
        return 1
    return 0


def is_own(filename: str) -> bool:
    """Whether a file holds the user's own code."""
    return _kind(filename) == 0


def current_place() -> Place | None:
    """The innermost line of the user's own code; of a library, where no own code is on the stack; else None."""
    frame: FrameType | None = sys._getframe(1)
    library: Place | None = None
    while frame is not None:
        kind = _kind(frame.f_code.co_filename)
        if kind == 0:
            return Place(frame.f_code.co_filename, frame.f_lineno, frame.f_code.co_name)
        if kind == 1 and library is None and not frame.f_code.co_filename.startswith(_LIBRARIES[0] + "/runpy"):
            library = Place(frame.f_code.co_filename, frame.f_lineno, frame.f_code.co_name)
        frame = frame.f_back
    return library


def own_frames() -> list[FrameType]:
    """The running frames of the user's own code, innermost first."""
    frames: list[FrameType] = []
    frame: FrameType | None = sys._getframe(1)
    while frame is not None:
        if is_own(frame.f_code.co_filename):
            frames.append(frame)
        frame = frame.f_back
    return frames


def place_outside(owner: object) -> Place | None:
    """The innermost line of the user's own code that is not in a method of `owner`: where an object is being made."""
    frame: FrameType | None = sys._getframe(1)
    while frame is not None:
        code = frame.f_code
        if _kind(code.co_filename) == 0:
            own = code.co_argcount > 0 and code.co_varnames[0] == "self" and frame.f_locals.get("self") is owner
            if not own:
                return Place(code.co_filename, frame.f_lineno, code.co_name)
        frame = frame.f_back
    return None


def called_directly() -> bool:
    """Whether the user's own line, and no function of torch or a library, made the call that is being observed."""
    frame: FrameType | None = sys._getframe(1)
    while frame is not None and frame.f_code.co_filename.startswith(_PACKAGE):
        frame = frame.f_back
    return frame is not None and is_own(frame.f_code.co_filename)


def called_by_torch() -> bool:
    """Whether a function of torch itself made the call that is being observed."""
    frame: FrameType | None = sys._getframe(1)
    while frame is not None and frame.f_code.co_filename.startswith(_PACKAGE):
        frame = frame.f_back
    return frame is not None and frame.f_code.co_filename.startswith(_TORCH)


def caller_of(folder: str, function: str) -> object:
    """The `self` of the outermost running method of that name from a file under `folder` of torch; None outside any."""
    frame: FrameType | None = sys._getframe(1)
    found: object = None
    while frame is not None:
        if frame.f_code.co_name == function and frame.f_code.co_filename.startswith(f"{_TORCH}/{folder}"):
            found = frame.f_locals.get("self")
        frame = frame.f_back
    return found


def inside_of(folder: str, function: str) -> bool:
    """Whether a function of that name, from a file under `folder` of torch, is running."""
    frame: FrameType | None = sys._getframe(1)
    while frame is not None:
        if frame.f_code.co_name == function and frame.f_code.co_filename.startswith(f"{_TORCH}/{folder}"):
            return True
        frame = frame.f_back
    return False
