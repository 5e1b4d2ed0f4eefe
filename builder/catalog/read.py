"""The catalogue on disk → a Catalog, without torch: the shipped file, or one a worker made for another torch."""

from __future__ import annotations

import re
from functools import cache
from importlib import metadata
from pathlib import Path

from builder.catalog.entry import Catalog

SHIPPED = Path(__file__).parent / "data"
_FOLDERS = [SHIPPED]


def also_look_in(folder: Path) -> None:
    """Adds a folder of catalogues made on this machine, for a torch that none is shipped for."""
    if folder not in _FOLDERS:
        _FOLDERS.append(folder)


@cache
def installed_torch() -> str | None:
    """The version of the torch that is installed, without importing it; None when there is none.

    Kept for the life of the process: reading a package's metadata takes 0.5 ms, and an edit asks for the catalogue
    six times a node.
    """
    try:
        return metadata.version("torch").split("+", 1)[0]
    except metadata.PackageNotFoundError:
        return None


def path_of(version: str | None = None) -> Path:
    """The file that serves a torch version: its own, shipped or made here, else the nearest shipped one."""
    version = version or installed_torch()
    if version is not None:
        for folder in _FOLDERS:
            path = folder / f"torch-{version}.json"
            if path.is_file():
                return path
    shipped = sorted(SHIPPED.glob("torch-*.json"), key=lambda path: _numbers(path.stem))
    if not shipped:
        raise FileNotFoundError(f"no catalogue in {SHIPPED}; `python -m builder.catalog` makes one")
    wanted = _numbers(version or "")
    return min(shipped, key=lambda path: tuple(abs(a - b) for a, b in zip(_numbers(path.stem), wanted, strict=True)))


def is_exact(version: str | None = None) -> bool:
    """Whether the catalogue that `catalog()` reads was made from the installed torch."""
    name = f"torch-{version or installed_torch()}.json"
    return any((folder / name).is_file() for folder in _FOLDERS)


@cache
def read(path: Path) -> Catalog:
    """Reads one catalogue file."""
    return Catalog.model_validate_json(path.read_bytes())


_exact: list[Catalog] = []


def catalog() -> Catalog:
    """The catalogue of the installed torch, or the nearest shipped one until a worker has made it.

    An edit asks eight times a node, so once the installed torch's own is found the disk is not asked again.
    """
    if _exact:
        return _exact[0]
    path = path_of()
    found = read(path)
    if path.stem == f"torch-{installed_torch()}":
        _exact.append(found)
    return found


def _numbers(text: str) -> tuple[int, int, int]:
    found = [int(part) for part in re.findall(r"\d+", text)[:3]]
    padded = [*found, 0, 0, 0]
    return padded[0], padded[1], padded[2]
