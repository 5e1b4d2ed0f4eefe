"""The server: Streamlit's pages, own routes beside them, one gate around all of it. torch is never imported here."""

from __future__ import annotations

import contextlib
import os
import secrets
import socket
import sys
import threading
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import streamlit as st
from starlette.middleware import Middleware
from starlette.routing import BaseRoute
from streamlit.runtime.pages_manager import PagesManager

from builder.store.home import home, write_private
from builder.ui import (
    routes_assets,
    routes_history,
    routes_model,
    routes_project,
    routes_runs,
    routes_tape,
)
from builder.ui.colors import streamlit_theme
from builder.ui.gate import LOOPBACK, Gate, Policy
from builder.ui.paths import app_directory
from builder.ui.servers import announce
from builder.ui.services import Services, services, use

DEFAULT_PORT = 8599


def own_routes() -> list[BaseRoute]:
    """Every route that is not Streamlit's."""
    parts = (routes_assets, routes_project, routes_model, routes_runs, routes_history, routes_tape)
    return [found for part in parts for found in part.routes()]


def token() -> str:
    """The secret in the link; kept with the user's data, so open tabs are let in again after a restart."""
    path = home() / "token"
    with contextlib.suppress(OSError):
        found = path.read_text(encoding="ascii").strip()
        if len(found) >= 32:
            return found
    made = secrets.token_urlsafe(32)
    write_private(path, made.encode())
    return made


def make_app(policy: Policy, ready: Callable[[], None] = lambda: None) -> st.App:
    """The ASGI application; `ready` is called in its lifespan, when the port is bound."""

    @contextlib.asynccontextmanager
    async def lifespan(_app: st.App) -> AsyncIterator[dict[str, Any]]:
        running = services()
        running.worker.start()
        ready()
        try:
            yield {}
        finally:
            running.close()

    # Until the first st.navigation, Streamlit would run the files in pages/ by themselves, without the bar.
    PagesManager.uses_pages_directory = False
    return st.App(
        app_directory() / "app.py",
        routes=own_routes(),
        middleware=[Middleware(Gate, policy=policy)],
        lifespan=lifespan,
    )


def configuration(host: str, port: int, allowed_hosts: tuple[str, ...]) -> dict[str, Any]:
    """Streamlit's options. Without postScriptGC=false every rerun stalls in a full garbage collection."""
    return {
        "server.address": host,
        "server.port": port,
        "server.headless": True,
        "server.allowedHosts": [name.strip("[]") for name in allowed_hosts],
        "server.fileWatcherType": "none",
        "server.enableStaticServing": False,
        "server.enableXsrfProtection": True,
        "server.maxUploadSize": 200,
        "browser.gatherUsageStats": False,
        "browser.serverAddress": "localhost",
        "client.toolbarMode": "viewer",
        "client.showErrorDetails": "none" if host not in {"127.0.0.1", "::1", "localhost"} else "full",
        "client.showErrorLinks": False,
        "client.allowedOrigins": [f"http://{name}:{port}" for name in allowed_hosts],
        "global.developmentMode": False,
        "runner.postScriptGC": False,
        "runner.magicEnabled": False,
        "logger.hideWelcomeMessage": True,
        "logger.level": "warning",
        **streamlit_theme(),
    }


def free_port(host: str, wanted: int) -> int:
    """`wanted`, or the next port above it that can be bound. Errors: OSError when none of 100 can."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    for port in range(wanted, min(wanted + 100, 65536)):
        with socket.socket(family) as probe:
            if os.name != "nt":
                probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            with contextlib.suppress(OSError):
                probe.bind((host, port))
                return port
    raise OSError(f"no free port from {wanted} on {host}")


def names_of(host: str) -> tuple[str, ...]:
    """The Host names under which a server bound to `host` answers."""
    if host in {"127.0.0.1", "::1", "localhost"}:
        return LOOPBACK
    if host in {"0.0.0.0", "::"}:  # noqa: S104 - asked for explicitly
        own = {socket.gethostname().lower(), socket.getfqdn().lower()}
        with contextlib.suppress(OSError):
            own |= {str(entry[4][0]) for entry in socket.getaddrinfo(socket.gethostname(), None)}
        with contextlib.suppress(OSError), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
            probe.connect(("192.0.2.1", 9))  # no packet is sent: it only chooses the address we would send from
            own.add(probe.getsockname()[0])
        return (*LOOPBACK, *sorted(f"[{name}]" if ":" in name else name for name in own))
    return (*LOOPBACK, f"[{host}]" if ":" in host else host.lower())


def serve(
    *,
    host: str = "127.0.0.1",
    port: int | None = None,
    project: str | None = None,
    allow_code: bool = False,
    on_ready: Callable[[str], None] = lambda _url: None,
) -> None:
    """Run the server until it is stopped. `on_ready` gets the link, with the token, once the port is bound.

    Errors: OSError when no port is free.
    """
    chosen = free_port(host, port or DEFAULT_PORT)
    names = names_of(host)
    policy = Policy(token(), names, routes_assets.inline_scripts())
    use(Services(allow_code=allow_code))
    shown = "localhost" if host in {"0.0.0.0", "::"} else f"[{host}]" if ":" in host else host  # noqa: S104
    query = f"&project={project}" if project else ""
    notes: list[Path] = []

    def ready() -> None:
        bound = int(st.get_option("server.port"))
        url = f"http://{shown}:{bound}/?token={policy.token}{query}"
        notes.append(announce(url, host, bound, project))
        threading.Thread(target=on_ready, args=(url,), daemon=True).start()

    app = make_app(policy, ready)
    sys.argv = [str(app_directory() / "app.py")]  # Streamlit takes the launcher's own directory for the app's
    try:
        app.run(config=configuration(host, chosen, names))
    finally:
        for note in notes:
            note.unlink(missing_ok=True)
        use(None)
