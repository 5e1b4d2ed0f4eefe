"""The page itself and its files: Streamlit's index with our own head, and the bundles in assets/, by hash."""

from __future__ import annotations

import base64
import hashlib
import importlib.metadata
import importlib.util
import mimetypes
import re
from functools import cache
from pathlib import Path

import streamlit
from starlette.requests import Request
from starlette.responses import FileResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from builder.ui.answers import PREFIX
from builder.ui.paths import assets_directory

PAGES = ("build", "train", "tape", "gradients", "playground", "runs", "export")
PLOTTED = {"gradients", "runs"}
"""Pages with Plotly's figures."""
KINDS = {".js", ".css", ".svg", ".png", ".json", ".txt", ".map"}


def asset_url(name: str) -> str:
    """The address of a file in assets/; it changes whenever the file does, so browsers may keep it for ever."""
    path = assets_directory() / name
    stamp = path.stat().st_mtime_ns if path.is_file() else 0
    return f"{PREFIX}/assets/{name}?v={_digest(name, stamp)}"


@cache
def _digest(name: str, stamp: int) -> str:
    path = assets_directory() / name
    return hashlib.sha256(path.read_bytes()).hexdigest()[:12] if stamp else "missing"


@cache
def _plotly() -> Path:
    """Plotly's script, as its Python package ships it; the package itself is not imported."""
    found = importlib.util.find_spec("plotly")
    assert found is not None
    assert found.origin is not None
    return Path(found.origin).parent / "package_data" / "plotly.min.js"


@cache
def plotly_url() -> str:
    """The address of Plotly's script; it changes with the installed version, so browsers may keep it for ever."""
    return f"{PREFIX}/plotly.js?v={importlib.metadata.version('plotly')}"


async def _plotly_script(_: Request) -> Response:
    return FileResponse(
        _plotly(), headers={"cache-control": "public, max-age=31536000, immutable"}, media_type="text/javascript"
    )


async def _asset(request: Request) -> Response:
    name = request.path_params["file"]
    path = assets_directory() / name
    if not re.fullmatch(r"[A-Za-z0-9_.-]+", name) or path.suffix not in KINDS or not path.is_file():
        return Response("There is no such file.", 404, media_type="text/plain")
    keep = "public, max-age=31536000, immutable" if "v" in request.query_params else "no-cache"
    kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
    kind = "text/javascript" if path.suffix == ".js" else kind
    return Response(path.read_bytes(), headers={"cache-control": keep}, media_type=kind)


def _index() -> str:
    return (Path(streamlit.__file__).parent / "static" / "index.html").read_text(encoding="utf-8")


def inline_scripts() -> tuple[str, ...]:
    """CSP sources of the scripts that Streamlit's index has inline."""
    found = re.findall(r"<script>(.*?)</script>", _index(), flags=re.DOTALL)
    return tuple(f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'" for text in found)


SKELETON = """<div class="td-skeleton" aria-hidden="true"><div class="td-skeleton-bar"><b>Tapedeck</b></div></div>"""


async def _page(request: Request) -> Response:
    """Streamlit's index with our title, style and theme in its head: nothing flashes, and bundles load at once."""
    name = request.url.path.strip("/")
    head = [
        "<title>Tapedeck</title>",
        f'<link rel="icon" type="image/svg+xml" href="{asset_url("mark.svg")}" />',
        f'<script src="{asset_url("boot.js")}"></script>',
        f'<link rel="stylesheet" href="{asset_url("style.css")}" />',
    ]
    bundle = {"build": "studio.js", "train": "train.js", "tape": "tape.js"}.get(name)
    if bundle and (assets_directory() / bundle).is_file():
        head.append(f'<link rel="modulepreload" href="{asset_url(bundle)}" />')
    if name in PLOTTED:
        head.append(f'<link rel="preload" as="script" href="{plotly_url()}" />')
    text = re.sub(r"<title>.*?</title>", "", _index(), flags=re.DOTALL)
    text = re.sub(r'<link\s+rel="shortcut icon"[^>]*/>', "", text)
    text = re.sub(r'<link\s+rel="service-desc"[^>]*/>', "", text)
    text = re.sub(r"<noscript>.*?</noscript>", "<noscript>Tapedeck needs JavaScript.</noscript>", text, flags=re.DOTALL)
    text = text.replace("</head>", "\n".join(head) + "\n</head>").replace(
        '<div id="root"></div>', f'<div id="root">{SKELETON}</div>'
    )
    return Response(text, headers={"cache-control": "no-cache"}, media_type="text/html")


async def _home(request: Request) -> Response:
    query = f"?{request.url.query}" if request.url.query else ""
    return RedirectResponse(f"/build{query}", 307)


def routes() -> list[BaseRoute]:
    return [
        Route("/", _home, methods=["GET"]),
        *(Route(f"/{name}", _page, methods=["GET"]) for name in PAGES),
        Route(f"{PREFIX}/assets/{{file}}", _asset, methods=["GET"]),
        Route(f"{PREFIX}/plotly.js", _plotly_script, methods=["GET"]),
    ]
