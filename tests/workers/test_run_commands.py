"""Training belongs to nobody's tab: the process is found again through its run directory and takes commands."""

import json
import os
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from builder.store.process import is_alive
from builder.workers import supervisor
from builder.workers.protocol import Endpoint, connect
from builder.workers.supervisor import WorkerError, attach, running, send, start_run

DOUBLE = Path(__file__).with_name("run_double.py")


def wait_for(condition, seconds=10):
    deadline = time.monotonic() + seconds
    while not (found := condition()) and time.monotonic() < deadline:
        time.sleep(0.02)
    return found


@pytest.fixture
def run_dir(tmp_path, monkeypatch):
    monkeypatch.setattr(supervisor, "command_line", lambda *_: [sys.executable, str(DOUBLE), str(tmp_path / "run")])
    directory = tmp_path / "run"
    directory.mkdir()
    yield directory
    worker = attach(directory)
    if worker is not None:
        os.kill(worker.pid, getattr(signal, "SIGKILL", signal.SIGTERM))
        wait_for(lambda: not is_alive(worker.pid))
        worker.endpoint.clean()


def started(directory):
    pid = start_run(directory)
    assert wait_for(lambda: attach(directory))
    return pid


def test_started_found_asked_and_stopped(run_dir):
    pid = started(run_dir)
    assert attach(run_dir).pid == pid
    assert list(running(run_dir.parent)) == ["run"]
    assert send(run_dir, "set", rate=0.1) == {"command": "set", "arguments": {"rate": 0.1}, "pid": pid}
    assert send(run_dir, "stop")["command"] == "stop"
    assert wait_for(lambda: not is_alive(pid))
    assert not (run_dir / "worker.json").exists()
    assert (run_dir / "worker.log").read_text() == "listening\n"


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX")
def test_the_key_is_the_owners_alone(run_dir):
    started(run_dir)
    assert stat.S_IMODE((run_dir / "worker.json").stat().st_mode) == 0o600
    assert stat.S_IMODE((run_dir / "worker.log").stat().st_mode) == 0o600


def test_a_second_start_is_refused(run_dir):
    started(run_dir)
    with pytest.raises(WorkerError, match="is being trained already"):
        start_run(run_dir)


def test_it_survives_the_server_that_started_it(run_dir):
    script = (
        "import sys, os, time; from builder.workers import supervisor\n"
        f"supervisor.command_line = lambda *_: [sys.executable, {str(DOUBLE)!r}, {str(run_dir)!r}]\n"
        f"print(supervisor.start_run({str(run_dir)!r}), flush=True); os.kill(os.getpid(), 9)"
    )
    answer = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, env=supervisor.environment()
    )
    pid = int(answer.stdout)
    assert wait_for(lambda: attach(run_dir))
    assert send(run_dir, "status")["pid"] == pid


def test_it_gets_the_patient_allocator(run_dir):
    pid = started(run_dir)
    if Path(f"/proc/{pid}/environ").exists():
        assert b"MALLOC_TRIM_THRESHOLD_=" in Path(f"/proc/{pid}/environ").read_bytes()


def test_a_refused_command_says_why(run_dir):
    started(run_dir)
    with pytest.raises(WorkerError, match="not now") as caught:
        send(run_dir, "refuse")
    assert caught.value.kind == "ValueError"


def test_a_death_during_a_command(run_dir):
    pid = started(run_dir)
    with pytest.raises(WorkerError, match="ended during 'die'"):
        send(run_dir, "die")
    assert wait_for(lambda: not is_alive(pid))
    assert attach(run_dir) is None
    with pytest.raises(WorkerError, match="No process is training this run"):
        send(run_dir, "status")


def test_a_command_that_is_never_answered(run_dir):
    started(run_dir)
    with pytest.raises(WorkerError, match=r"did not answer 'ignore' within 0.2 s"):
        send(run_dir, "ignore", timeout=0.2)
    assert send(run_dir, "status")["command"] == "status"


def test_a_stranger_and_a_silent_caller_do_not_block_the_others(run_dir):
    started(run_dir)
    worker = attach(run_dir)
    with pytest.raises(ConnectionError, match="rejected"):
        connect(worker.endpoint, b"guess")
    if worker.endpoint.family == "AF_UNIX":
        import socket

        with socket.socket(socket.AF_UNIX) as silent, socket.socket(socket.AF_UNIX) as rude:
            silent.connect(worker.endpoint.address)
            rude.connect(worker.endpoint.address)
            rude.sendall(b"GET / HTTP/1.1\r\n\r\n")
            assert send(run_dir, "status")["command"] == "status"


def test_garbage_from_one_who_knows_the_key(run_dir):
    started(run_dir)
    worker = attach(run_dir)
    with connect(worker.endpoint, worker.key) as connection:
        for garbage in (b"\xff\xfe", b"[1]", b"{}", b'{"command": "set", "arguments": 3}'):
            connection.send_bytes(garbage)
            assert json.loads(connection.recv_bytes())["error"]["type"] == "ProtocolError"
    assert send(run_dir, "status")["command"] == "status"


@pytest.mark.parametrize(
    ("case", "content"),
    [
        ("missing", None),
        ("empty", ""),
        ("not an object", "[]"),
        ("half", '{"pid": 1}'),
        ("dead", '{"pid": 4194000, "address": "/x", "family": "AF_UNIX", "authkey": "00", "started": 0}'),
        (
            "pid used again",
            f'{{"pid": {os.getpid()}, "address": "/x", "family": "AF_UNIX", "authkey": "00", "started": 1}}',
        ),
    ],
    ids=["missing", "empty", "not an object", "half", "dead", "pid used again"],
)
def test_a_worker_file_that_leads_nowhere(tmp_path, case, content):
    if content is not None:
        (tmp_path / "worker.json").write_text(content)
    if case == "pid used again" and not Path("/proc/self/stat").exists():
        pytest.skip("start times are read from /proc")
    assert attach(tmp_path) is None


def test_nobody_listens(tmp_path):
    with pytest.raises(ConnectionError, match="cannot reach the worker"):
        connect(Endpoint(str(tmp_path / "nothing"), "AF_UNIX" if os.name == "posix" else "AF_PIPE"), b"key")


def test_the_command_line_refuses_wrong_use():
    answer = subprocess.run(
        [sys.executable, "-m", "builder.workers", "dance"],
        capture_output=True,
        text=True,
        env=supervisor.environment(),
    )
    assert answer.returncode == 2
    assert answer.stdout == ""
    assert "usage: python -m builder.workers" in answer.stderr
