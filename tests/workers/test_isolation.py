"""What a user's program may and may not do, tried for real."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from builder.workers import isolation
from builder.workers.isolation import namespaces_work, run_code

needs_namespaces = pytest.mark.skipif(not namespaces_work(), reason="this platform has no namespaces for it")


def test_a_program_runs_and_its_outputs_come_back():
    found = run_code("import sys\nprint('out', 1 + 1)\nprint('err', file=sys.stderr)\nsys.exit(3)")
    assert (found.stdout, found.stderr, found.status) == ("out 2\n", "err\n", 3)


def test_an_error_shows_the_users_lines_only():
    found = run_code("def half(x):\n    return x / 0\n\nhalf(1)\n")
    assert found.status == 1
    assert "return x / 0" in found.stderr
    assert "runpy" not in found.stderr
    assert "tapedeck-play" not in found.stderr


def test_a_program_that_never_ends_is_ended():
    found = run_code("print('begun', flush=True)\nwhile True: pass", seconds=3)
    assert found.status is None
    assert found.stdout == "begun\n"


def test_endless_output_is_cut(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(isolation, "OUTPUT", 1000)
    found = run_code("while True: print('x' * 100)", seconds=2)
    assert len(found.stdout) == 1000
    assert found.truncated


def test_the_environment_is_clean(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("SECRET_TOKEN", "secret")
    found = run_code("import os\nprint(sorted(os.environ), os.environ['HOME'] == os.getcwd())")
    assert "SECRET" not in found.stdout
    assert "True" in found.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX limits")
def test_a_file_cannot_fill_the_disk():
    found = run_code("open('big', 'wb').write(bytes(1 << 27))")
    assert found.status != 0


@needs_namespaces
def test_there_is_no_network_and_no_home_of_tapedeck(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("TAPEDECK_HOME", str(tmp_path))
    (tmp_path / "token").write_text("secret", encoding="utf-8")
    program = f"""
import os, socket
try:
    socket.create_connection(("127.0.0.1", 9), 1)
except OSError as error:
    print(type(error).__name__)
print(os.listdir({str(tmp_path)!r}))
"""
    found = run_code(program)
    assert found.isolated
    assert "ConnectionRefusedError" not in found.stdout
    assert "[]" in found.stdout


@needs_namespaces
def test_what_a_program_starts_ends_with_it(tmp_path: Path):
    program = (
        "import subprocess, os\nchild = subprocess.Popen(['sleep', '300'], start_new_session=True)\nprint(os.getpid())"
    )
    found = run_code(program)
    assert int(found.stdout) < 10, "a process namespace of its own"
    own = [path for path in Path("/proc").glob("[0-9]*/cmdline") if _is_sleep(path)]
    assert own == []


def _is_sleep(path: Path) -> bool:
    try:
        return path.read_bytes() == b"sleep\x00300\x00" and path.stat().st_uid == os.getuid()
    except OSError:
        return False
