"""How processes speak: JSON as bytes over an authenticated local connection. Nothing is ever unpickled.

The transport is multiprocessing.connection: a Unix socket in a private directory, a named pipe on Windows, or the
loopback interface where neither can be had. Whoever does not know the key gets no further than the challenge.
"""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import shutil
import sys
import tempfile
import threading
from dataclasses import dataclass
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Connection, Listener, answer_challenge, deliver_challenge
from pathlib import Path
from typing import Any

MAX_MESSAGE = 64 * 1024 * 1024
"""The longest message either side sends or accepts, in bytes."""

SOCKET_PATH_LIMIT = 100
"""Unix socket addresses have room for 104 (macOS) to 108 (Linux) bytes."""

Address = str | tuple[str, int]


class ProtocolError(Exception):
    """A message that cannot be sent or understood: too long, not JSON, not an object."""


@dataclass(frozen=True)
class Endpoint:
    """Where a process listens: what multiprocessing.connection calls address and family."""

    address: Address
    family: str

    def to_json(self) -> dict[str, Any]:
        return {
            "address": list(self.address) if isinstance(self.address, tuple) else self.address,
            "family": self.family,
        }

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Endpoint:
        address = data["address"]
        return cls((str(address[0]), int(address[1])) if isinstance(address, list) else str(address), data["family"])

    def clean(self) -> None:
        """Remove what a killed listener left on disk; nothing happens when it cleaned up itself."""
        if self.family == "AF_UNIX" and isinstance(self.address, str):
            directory = Path(self.address).parent
            if directory.name.startswith("tapedeck-"):
                shutil.rmtree(directory, ignore_errors=True)


def new_key() -> bytes:
    """32 random bytes that both ends must know."""
    return secrets.token_bytes(32)


def listen() -> tuple[Listener, Endpoint]:
    """A listener on the best local transport. Callers are not authenticated yet: see `welcome`.

    Errors: OSError when not even the loopback interface can be bound.
    """
    if sys.platform == "win32":
        with contextlib.suppress(OSError):
            pipe = rf"\\.\pipe\tapedeck-{os.getpid()}-{secrets.token_hex(8)}"
            return Listener(pipe, "AF_PIPE"), Endpoint(pipe, "AF_PIPE")
    else:
        directory = Path(tempfile.mkdtemp(prefix="tapedeck-"))  # mode 0700: other users cannot even knock
        path = str(directory / "socket")
        endpoint = Endpoint(path, "AF_UNIX")
        if len(os.fsencode(path)) <= SOCKET_PATH_LIMIT:
            with contextlib.suppress(OSError):
                return Listener(path, "AF_UNIX"), endpoint
        endpoint.clean()
    listener = Listener(("127.0.0.1", 0), "AF_INET")
    return listener, Endpoint(listener.address, "AF_INET")


def welcome(connection: Connection, key: bytes) -> bool:
    """Challenge who has just connected, and answer its challenge; a stranger is disconnected and False returned.

    It blocks as long as the other side is silent, so it runs in the thread of that one connection.
    """
    try:
        deliver_challenge(connection, key)
        answer_challenge(connection, key)
    except (AuthenticationError, OSError, EOFError, ValueError, AssertionError):
        connection.close()
        return False
    return True


def connect(endpoint: Endpoint, key: bytes, timeout: float = 5.0) -> Connection:
    """A connection to a listening process, both sides authenticated.

    `timeout` in seconds bounds the handshake too. Errors: ConnectionError when nobody listens, when the key is wrong
    or when the other side does not answer in time.
    """
    outcome: list[Connection | Exception] = []
    abandoned = threading.Event()

    def shake_hands() -> None:
        try:
            connection = Client(endpoint.address, endpoint.family, authkey=key)
        except (OSError, EOFError, AuthenticationError, ValueError) as error:
            outcome.append(error)
            return
        outcome.append(connection)
        if abandoned.is_set():
            connection.close()

    thread = threading.Thread(target=shake_hands, daemon=True, name="tapedeck-connect")
    thread.start()
    thread.join(timeout)
    if not outcome:
        abandoned.set()
        raise ConnectionError(f"no answer from the worker within {timeout:g} s")
    if isinstance(outcome[0], Exception):
        raise ConnectionError(f"cannot reach the worker: {outcome[0]}") from outcome[0]
    return outcome[0]


def encode(message: dict[str, Any]) -> bytes:
    """Compact JSON in UTF-8; NaN and Infinity pass as they are. Errors: ProtocolError."""
    try:
        data = json.dumps(message, ensure_ascii=False, separators=(",", ":")).encode()
    except (TypeError, ValueError) as error:
        raise ProtocolError(f"the message is not JSON: {error}") from error
    if len(data) > MAX_MESSAGE:
        raise ProtocolError(f"the message has {len(data):,} bytes; {MAX_MESSAGE:,} is the most that is carried")
    return data


def send(connection: Connection, message: dict[str, Any]) -> None:
    """Errors: ProtocolError before anything is sent; OSError when the other side is gone."""
    connection.send_bytes(encode(message))


def receive(connection: Connection) -> dict[str, Any]:
    """The next message, waiting for it.

    Errors: ProtocolError for bytes that are not a JSON object (the connection lives on); EOFError when the other side
    is gone; OSError for a message above MAX_MESSAGE (the connection is then closed).
    """
    data = connection.recv_bytes(MAX_MESSAGE)
    try:
        message = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise ProtocolError(f"not JSON: {error}") from error
    if not isinstance(message, dict):
        raise ProtocolError("a message is a JSON object")
    return message
