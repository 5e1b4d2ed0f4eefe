"""Where the app's own files are: at the top of a checkout, or inside the installed package."""

from __future__ import annotations

from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent


@cache
def app_directory() -> Path:
    """The directory with app.py, pages/ and assets/. Errors: FileNotFoundError for a broken installation."""
    for place in (PACKAGE / "_app", PACKAGE.parent):
        if (place / "app.py").is_file() and (place / "assets").is_dir():
            return place
    raise FileNotFoundError("app.py, pages and assets are missing beside the package: install tapedeck again")


def assets_directory() -> Path:
    return app_directory() / "assets"
