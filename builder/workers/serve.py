"""A worker that answers requests until its server goes away: the loop of the model and export workers.

The server starts it with a pipe as standard input, writes the key there and reads the endpoint from standard output.
From then on standard output is closed to everyone: what a library prints goes to standard error, the worker's log.
"""

from __future__ import annotations

import contextlib
import os
import sys
import threading
import traceback
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any

from builder.workers.jobs import Job, find
from builder.workers.protocol import Endpoint, ProtocolError, encode, listen, receive, send, welcome

_one_job_at_a_time = threading.Lock()


def serve(jobs: tuple[Job, ...], warm: Callable[[], None]) -> None:
    """Listen, announce the endpoint, warm up, and answer until the server's connection or pipe closes.

    Requests are {"id", "job", "arguments"}; each is answered twice: {"id", "begun": true} at once, so that a death
    before it is told from a death by it; then {"id", "result"} or {"id", "error": {type, message, traceback}}.
    This function does not return: the process ends with it.
    """
    announce = os.dup(1)
    os.dup2(2, 1)
    key = bytes.fromhex(_line(0))
    listener, endpoint = listen()
    threading.Thread(target=_end_with_server, args=(endpoint,), daemon=True, name="watch").start()
    with _one_job_at_a_time:  # the first request waits for the warm-up instead of racing it
        threading.Thread(target=_accept, args=(listener, endpoint, key, jobs), daemon=True, name="accept").start()
        os.write(announce, encode(endpoint.to_json()) + b"\n")
        os.close(announce)
        try:
            warm()
        except Exception:
            traceback.print_exc()  # into the log; the first job meets the same error and reports it
    threading.Event().wait()


def _line(descriptor: int) -> str:
    """One line, read byte by byte so that nothing behind it is swallowed."""
    found = bytearray()
    while (byte := os.read(descriptor, 1)) not in {b"\n", b""}:
        found += byte
    return found.decode("ascii").strip()


def _end(endpoint: Endpoint) -> None:
    endpoint.clean()
    sys.stderr.flush()
    os._exit(0)  # threads may be deep inside torch; nothing here needs a tidy interpreter shutdown


def _end_with_server(endpoint: Endpoint) -> None:
    """Standard input ends when the server does, whichever way it ended."""
    while os.read(0, 4096):
        pass
    _end(endpoint)


def _accept(listener: Any, endpoint: Endpoint, key: bytes, jobs: tuple[Job, ...]) -> None:
    while True:
        try:
            connection = listener.accept()
        except OSError:
            continue
        threading.Thread(target=_converse, args=(connection, endpoint, key, jobs), daemon=True).start()


def _converse(connection: Connection, endpoint: Endpoint, key: bytes, jobs: tuple[Job, ...]) -> None:
    if not welcome(connection, key):
        return
    while True:
        try:
            request = receive(connection)
        except ProtocolError as error:
            request = {}
            answer = {"id": None, "error": _error(error)}
        except (EOFError, OSError):
            break
        else:
            with contextlib.suppress(OSError):
                send(connection, {"id": request.get("id"), "begun": True})
            answer = {"id": request.get("id"), **run_job(jobs, request)}
        try:
            send(connection, answer)
        except ProtocolError as error:
            send(connection, {"id": request.get("id"), "error": _error(error)})
        except OSError:
            break
    _end(endpoint)  # only the server knows the key: its connection closed, so it is gone


def run_job(jobs: tuple[Job, ...], request: dict[str, Any]) -> dict[str, Any]:
    """{"result"} or {"error"} of one request; every failure of a job is an answer."""
    try:
        job = find(jobs, request.get("job"))
        arguments = request.get("arguments") or {}
        with _one_job_at_a_time:
            return {"result": job.run(**arguments)}
    except Exception as error:
        return {"error": _error(error)}


def _error(error: Exception) -> dict[str, Any]:
    return {
        "type": type(error).__name__,
        "message": str(error) or type(error).__name__,
        "traceback": "".join(traceback.format_exception(error)),
    }
