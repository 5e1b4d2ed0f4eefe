"""The gate in front of every route and WebSocket: who may ask, from where, and what the answers may do in a browser.

Streamlit checks its own WebSocket only, accepts a missing Origin and, without `allowedHosts`, a rebound Host; own
routes get none of its checks. So this is pure ASGI and stands outermost.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterable
from dataclasses import dataclass, field
from http.cookies import CookieError, SimpleCookie
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlencode, urlsplit

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

LOOPBACK = ("127.0.0.1", "localhost", "[::1]")


@dataclass(frozen=True)
class Policy:
    """Whom the gate lets in: holders of `token`, who name one of `hosts` (without port)."""

    token: str
    hosts: tuple[str, ...] = LOOPBACK
    inline_scripts: tuple[str, ...] = ()
    """CSP sources ('sha256-…') of the inline scripts that the page itself brings."""

    @property
    def cookie_name(self) -> str:
        """Cookies do not know ports: servers with different tokens must not share a name."""
        return "tapedeck_" + hashlib.sha256(b"name" + self.token.encode()).hexdigest()[:12]

    @property
    def cookie_value(self) -> str:
        """Stands for the token; whoever reads the cookie does not learn the link."""
        return hashlib.sha256(b"cookie" + self.token.encode()).hexdigest()

    def headers(self) -> list[tuple[bytes, bytes]]:
        """What every answer carries. Streamlit needs blob: (inline component code), inline styles and WebAssembly."""
        scripts = " ".join(("'self'", "blob:", "'wasm-unsafe-eval'", *self.inline_scripts))
        policy = "; ".join(
            (
                "default-src 'self'",
                f"script-src {scripts}",
                "style-src 'self' 'unsafe-inline'",
                "img-src 'self' data: blob:",
                "font-src 'self' data:",
                "connect-src 'self' data: blob:",
                "worker-src 'self' blob:",
                "media-src 'self' blob:",
                "frame-src 'none'",
                "object-src 'none'",
                "base-uri 'self'",
                "form-action 'self'",
                "frame-ancestors 'none'",
            )
        )
        return [
            (b"content-security-policy", policy.encode()),
            (b"x-frame-options", b"DENY"),
            (b"x-content-type-options", b"nosniff"),
            (b"referrer-policy", b"no-referrer"),
            (b"cross-origin-opener-policy", b"same-origin"),
            (b"cross-origin-resource-policy", b"same-origin"),
        ]


@dataclass
class Gate:
    """ASGI middleware that enforces a Policy on HTTP and WebSocket alike."""

    app: ASGIApp
    policy: Policy
    _hosts: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        self._hosts = frozenset(host.lower() for host in self.policy.hosts)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] not in {"http", "websocket"}:  # lifespan
            await self.app(scope, receive, send)
            return
        headers = _headers(scope["headers"])
        refusal = self._refusal(scope, headers)
        if refusal is not None:
            await _refuse(scope, receive, send, refusal, self.policy.headers())
            return
        if scope["type"] == "websocket":
            await self.app(scope, receive, send)
            return
        query = dict(parse_qsl(scope.get("query_string", b"").decode("latin-1"), keep_blank_values=True))
        if "token" in query and scope["method"] in {"GET", "HEAD"}:
            await self._let_in(scope, query, send)
            return
        extra = self.policy.headers()
        names = {name for name, _ in extra}

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                kept = [pair for pair in message.get("headers", []) if pair[0].lower() not in names]
                message = {**message, "headers": [*kept, *extra]}
            await send(message)

        await self.app(scope, receive, send_with_headers)

    def _refusal(self, scope: Scope, headers: dict[str, list[str]]) -> tuple[int, str, str] | None:
        """(status, code, message) of why this request may not pass; None when it may."""
        hosts = headers.get("host", [])
        if len(hosts) != 1 or _hostname(hosts[0]) not in self._hosts:
            return 400, "bad-host", "This server does not go by that name. Open the link that tapedeck printed."
        origins = headers.get("origin", [])
        if len(origins) > 1 or (origins and urlsplit(origins[0]).netloc.lower() != hosts[0].lower()):
            return 403, "bad-origin", "Another page may not use this server."
        if headers.get("sec-fetch-site", ["none"])[0] == "cross-site" and scope[
            "method" if "method" in scope else "type"
        ] not in {"GET", "HEAD"}:
            return 403, "bad-origin", "Another page may not use this server."
        if not self._knows_token(scope, headers):
            return (
                401 if scope["type"] == "http" else 403,
                "no-token",
                "Open the link that tapedeck printed in the terminal; `tapedeck list` prints it again.",
            )
        return None

    def _knows_token(self, scope: Scope, headers: dict[str, list[str]]) -> bool:
        for text in headers.get("cookie", []):
            try:
                morsel = SimpleCookie(text).get(self.policy.cookie_name)
            except CookieError:
                continue
            if morsel is not None and _same(morsel.value, self.policy.cookie_value):
                return True
        for text in headers.get("authorization", []):
            kind, _, given = text.partition(" ")
            if kind.lower() == "bearer" and _same(given.strip(), self.policy.token):
                return True
        query = dict(parse_qsl(scope.get("query_string", b"").decode("latin-1")))
        return (
            scope["type"] == "http"
            and scope["method"] in {"GET", "HEAD"}
            and _same(query.get("token", ""), self.policy.token)
        )

    async def _let_in(self, scope: Scope, query: dict[str, str], send: Send) -> None:
        """Answer the link with the token by the cookie and the same address without it."""
        rest = urlencode({key: value for key, value in query.items() if key != "token"})
        path = "/" + scope["path"].lstrip("/")
        place = path + (f"?{rest}" if rest else "")
        right = _same(query["token"], self.policy.token)
        cookie = f"{self.policy.cookie_name}={self.policy.cookie_value}; Path=/; HttpOnly; SameSite=Strict"
        headers = [(b"location", place.encode("latin-1", "replace")), (b"cache-control", b"no-store")]
        if right:  # an old link with a wrong token changes nothing for who is in already
            headers.append((b"set-cookie", cookie.encode()))
        await send({"type": "http.response.start", "status": 303, "headers": [*headers, *self.policy.headers()]})
        await send({"type": "http.response.body", "body": b""})


def _headers(pairs: Iterable[tuple[bytes, bytes]]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name, value in pairs:
        found.setdefault(name.decode("latin-1").lower(), []).append(value.decode("latin-1"))
    return found


def _hostname(host: str) -> str | None:
    """The name in a Host header, without port; None for what is not a plain host and port."""
    name, _, port = (
        host.strip().lower().rpartition(":")
        if not host.strip().endswith("]") and ":" in host
        else (host.strip().lower(), "", "0")
    )
    if not port.isascii() or not port.isdigit() or any(sign in name for sign in "/@?# \\,"):
        return None
    return name.removesuffix(".")


def _same(given: str, expected: str) -> bool:
    return hmac.compare_digest(given.encode("utf-8", "replace"), expected.encode())


PAGE = """<!doctype html><meta charset="utf-8"><title>Tapedeck</title>
<body style="font:15px/1.5 system-ui,sans-serif;max-width:36em;margin:18vh auto;padding:0 1em">
<p><b>Tapedeck</b></p><p>{message}</p></body>"""


async def _refuse(
    scope: Scope, receive: Receive, send: Send, refusal: tuple[int, str, str], headers: list[tuple[bytes, bytes]]
) -> None:
    status, code, message = refusal
    if scope["type"] == "websocket":
        await receive()
        await send({"type": "websocket.close", "code": 1008, "reason": code})  # before accept: the handshake gets 403
        return
    accepts = b"".join(value for name, value in scope["headers"] if name == b"accept")
    if b"text/html" in accepts:
        body, kind = PAGE.format(message=message).encode(), b"text/html; charset=utf-8"
    else:
        body = f'{{"error":{{"code":"{code}","message":"{message}","detail":null}}}}'.encode()
        kind = b"application/json"
    start = [(b"content-type", kind), (b"content-length", str(len(body)).encode()), (b"cache-control", b"no-store")]
    await send({"type": "http.response.start", "status": status, "headers": [*start, *headers]})
    await send({"type": "http.response.body", "body": body})
