"""Every route and every WebSocket refuses strangers: the table of routes is enumerated, none is named by hand."""

from __future__ import annotations

import base64
import os
import re
import socket

import pytest
from starlette.routing import Mount, Route, WebSocketRoute

from builder.ui.gate import Policy, _hostname

EXAMPLES = {"file": "style.css", "run": "20260101-000000-none-0000", "signature": "abc", "kind": "svg", "step": "1"}


def all_routes() -> list[tuple[str, str, str]]:
    """(kind, method, path) of everything the app answers, Streamlit's own included."""
    from streamlit.runtime import Runtime

    from builder.ui.server import make_app

    app = make_app(Policy("t" * 40))
    starlette = app._build_starlette_app()
    found: list[tuple[str, str, str]] = []

    def walk(routes: list[object], prefix: str) -> None:
        for route in routes:
            if isinstance(route, WebSocketRoute):
                found.append(("websocket", "GET", prefix + _filled(route.path)))
            elif isinstance(route, Route):
                found.extend(("http", m, prefix + _filled(route.path)) for m in sorted(route.methods or {"GET"}))
            elif isinstance(route, Mount):
                found.append(("http", "GET", prefix + route.path + "/anything"))
                walk(list(route.routes or ()), prefix + route.path)
            else:
                raise TypeError(f"a kind of route this test does not know: {route!r}")

    walk(list(starlette.routes), "")
    Runtime._instance = None
    return found


def _filled(path: str) -> str:
    return re.sub(r"{(\w+)(:\w+)?}", lambda match: EXAMPLES.get(match[1], "x"), path)


@pytest.fixture(scope="module")
def routes(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[str, str, str]]:
    os.environ["TAPEDECK_HOME"] = str(tmp_path_factory.mktemp("routes-home"))
    try:
        return all_routes()
    finally:
        del os.environ["TAPEDECK_HOME"]


def handshake(served, path: str, *, host: str | None = None, origin: str | None = None, token: bool = True) -> int:
    """The status that a WebSocket handshake gets."""
    lines = [
        f"GET {path} HTTP/1.1",
        f"Host: {host or f'127.0.0.1:{served.port}'}",
        "Upgrade: websocket",
        "Connection: Upgrade",
        f"Sec-WebSocket-Key: {base64.b64encode(os.urandom(16)).decode()}",
        "Sec-WebSocket-Version: 13",
    ]
    if origin:
        lines.append(f"Origin: {origin}")
    if token:
        lines.append(f"Authorization: Bearer {served.token}")
    with socket.create_connection(("127.0.0.1", served.port), timeout=20) as connection:
        connection.sendall(("\r\n".join(lines) + "\r\n\r\n").encode())
        return int(connection.recv(200).split()[1])


def test_the_table_of_routes_is_the_whole_app(routes):
    paths = {path for _, _, path in routes}
    assert "/tapedeck/project/edit" in paths
    assert "/_stcore/health" in paths
    assert [path for kind, _, path in routes if kind == "websocket"] == ["/_stcore/stream"]
    assert len(paths) > 45


def test_nobody_gets_in_without_the_token(served, routes):
    wrong = []
    for kind, method, path in routes:
        if kind == "websocket":
            status = handshake(served, path, token=False)
        else:
            status, _, _ = served.ask(path, method, token=False)
        if status not in {401, 403}:
            wrong.append((method, path, status))
    assert wrong == []


def test_a_rebound_name_is_refused_even_with_the_token_and_a_matching_origin(served, routes):
    wrong = []
    for kind, method, path in routes:
        for host in ("evil.example", f"evil.example:{served.port}", "127.0.0.1.evil.example"):
            if kind == "websocket":
                status = handshake(served, path, host=host, origin=f"http://{host}")
            else:
                status, _, _ = served.ask(path, method, host=host, origin=f"http://{host}")
            if status not in {400, 403}:
                wrong.append((method, path, host, status))
    assert wrong == []


def test_another_origin_is_refused_even_with_the_token(served, routes):
    wrong = []
    for kind, method, path in routes:
        for origin in ("http://evil.example", "null", f"https://127.0.0.1:{served.port + 1}"):
            if kind == "websocket":
                status = handshake(served, path, origin=origin)
            else:
                status, _, _ = served.ask(path, method, origin=origin)
            if status != 403:
                wrong.append((method, path, origin, status))
    assert wrong == []


def test_a_websocket_without_origin_and_token_is_refused_and_with_both_accepted(served):
    assert handshake(served, "/_stcore/stream", token=False) == 403
    assert handshake(served, "/_stcore/stream", origin=f"http://127.0.0.1:{served.port}") == 101


def test_the_token_in_the_link_becomes_a_cookie_and_leaves_the_address(served):
    status, headers, _ = served.ask(f"/train?run=abc&token={served.token}", token=False)
    assert (status, headers["location"]) == (303, "/train?run=abc")
    cookie = headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=Strict" in cookie
    assert served.token not in cookie
    name = cookie.split(";")[0]
    assert served.ask("/tapedeck/health", token=False, headers={"Cookie": name})[0] == 200
    assert served.ask("/tapedeck/health", token=False, headers={"Cookie": name + "x"})[0] == 401


@pytest.mark.parametrize(
    ("path", "location"),
    [("//evil.example/a", "/evil.example/a"), ("/build", "/build"), ("/build?x=1", "/build?x=1")],
)
def test_the_link_never_leads_elsewhere(served, path, location):
    sign = "&" if "?" in path else "?"
    status, headers, _ = served.ask(f"{path}{sign}token={served.token}", token=False)
    assert (status, headers["location"]) == (303, location)


def test_a_wrong_token_in_the_link_is_refused(served):
    assert served.ask("/?token=wrong", token=False)[0] == 401
    assert served.ask("/tapedeck/project/new?token=" + served.token, "POST", body={}, token=False)[0] == 401


def test_every_answer_forbids_framing_foreign_content_and_guessing_types(served):
    for path, token in (("/build", True), ("/tapedeck/projects", True), ("/build", False), ("/_stcore/health", True)):
        _, headers, _ = served.ask(path, token=token)
        assert headers["x-frame-options"] == "DENY"
        assert headers["x-content-type-options"] == "nosniff"
        policy = headers["content-security-policy"]
        assert "frame-ancestors 'none'" in policy
        assert "default-src 'self'" in policy
        assert "'unsafe-eval'" not in policy
        assert "'unsafe-inline'" not in policy.split("script-src")[1].split(";")[0]


def test_files_outside_assets_are_not_served(served):
    for name in ("../app.py", "..%2fapp.py", "%2e%2e/app.py", "app.py", ".gitignore"):
        status, _, body = served.ask(f"/tapedeck/assets/{name}")
        assert status in {400, 404} or b"set_page_config" not in body


@pytest.mark.parametrize(
    ("host", "name"),
    [
        ("127.0.0.1:8599", "127.0.0.1"),
        ("localhost", "localhost"),
        ("LOCALHOST.:80", "localhost"),
        ("[::1]:8599", "[::1]"),
        ("[::1]", "[::1]"),
        ("127.0.0.1:x", None),
        ("evil@127.0.0.1", None),
        ("127.0.0.1/evil", None),
        ("", ""),
    ],
)
def test_a_host_header_is_read_strictly(host, name):
    assert _hostname(host) == name
