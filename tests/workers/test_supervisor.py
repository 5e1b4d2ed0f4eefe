"""A worker's crash is an answer, not an outage."""

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from builder.store.process import is_alive
from builder.workers import supervisor
from builder.workers.protocol import MAX_MESSAGE, connect
from builder.workers.supervisor import ModelWorker, WorkerError

DOUBLE = Path(__file__).with_name("worker_double.py")


@pytest.fixture
def worker(monkeypatch):
    monkeypatch.setattr(supervisor, "command_line", lambda *_: [sys.executable, str(DOUBLE)])
    found = ModelWorker(timeout=20)
    yield found
    found.close()


def test_a_question_is_answered(worker):
    assert worker.call("echo", text="⊕", number=[1.5, None]) == {"text": "⊕", "number": [1.5, None]}


def test_the_same_process_answers_again(worker):
    assert worker.call("pid") == worker.call("pid") == worker.pid


def test_a_failure_carries_the_workers_traceback(worker):
    with pytest.raises(WorkerError, match="the reason") as caught:
        worker.call("fail")
    assert caught.value.kind == "ValueError"
    assert 'raise ValueError("the reason")' in caught.value.traceback
    assert worker.call("echo") == {}


@pytest.mark.parametrize(
    ("job", "message"),
    [
        ("die", "was ended by signal SIGKILL during 'die'"),
        ("leave", "ended with exit status 3 during 'leave'"),
    ],
)
@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_a_death_is_an_answer_and_the_next_question_finds_a_new_worker(worker, job, message):
    before = worker.call("pid")
    with pytest.raises(WorkerError, match=message) as caught:
        worker.call(job)
    assert caught.value.kind == "WorkerDied"
    if job == "die":
        assert "last words" in caught.value.traceback
    assert worker.call("pid") != before


def test_killed_in_the_middle_of_a_call_by_someone_else(worker):
    pid = worker.call("pid")
    threading.Timer(0.3, os.kill, (pid, getattr(signal, "SIGKILL", signal.SIGTERM))).start()
    with pytest.raises(WorkerError, match="during 'sleep'"):
        worker.call("sleep", seconds=30)
    assert worker.call("echo", a=1) == {"a": 1}


def test_killed_while_nobody_asks_is_not_noticed(worker):
    pid = worker.call("pid")
    os.kill(pid, getattr(signal, "SIGKILL", signal.SIGTERM))
    assert worker.call("pid") != pid


def test_too_slow_is_ended_and_replaced(worker):
    pid = worker.call("pid")
    with pytest.raises(WorkerError, match=r"took longer than 0.2 s for 'sleep'") as caught:
        worker.call("sleep", timeout=0.2, seconds=30)
    assert caught.value.kind == "WorkerTimeout"
    assert not is_alive(pid)
    assert worker.call("echo") == {}


def test_what_a_job_prints_goes_to_the_log(worker):
    assert worker.call("shout") == "quiet"
    assert worker.call("shout") == "quiet"


def test_threads_share_one_worker(worker):
    answers = {}
    threads = [
        threading.Thread(target=lambda n=n: answers.update({n: worker.call("echo", n=n)["n"]})) for n in range(24)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert answers == {n: n for n in range(24)}


def test_an_unknown_job_lists_the_known(worker):
    with pytest.raises(WorkerError, match="there is no job 'nope'; there are echo, fail"):
        worker.call("nope")


def test_wrong_arguments_are_an_answer(worker):
    with pytest.raises(WorkerError, match="unexpected keyword argument 'minutes'"):
        worker.call("sleep", minutes=1)


def test_a_question_too_long_is_refused_before_it_is_sent(worker):
    pid = worker.call("pid")
    with pytest.raises(WorkerError, match="67,108,864 is the most"):
        worker.call("echo", text="x" * (MAX_MESSAGE + 1))
    assert worker.call("pid") == pid


def test_an_answer_too_long_or_not_json_is_an_error(worker):
    pid = worker.call("pid")
    with pytest.raises(WorkerError, match="is the most that is carried"):
        worker.call("huge")
    with pytest.raises(WorkerError, match="set is not JSON serializable"):
        worker.call("odd")
    assert worker.call("pid") == pid


def test_garbage_and_too_long_messages_do_not_stop_the_worker(worker):
    worker.call("echo")
    worker._running.connection.send_bytes(b"\x80\x04garbage")
    assert worker.call("echo", a=1) == {"a": 1}
    worker._running.connection.send_bytes(b"[" * 100_000)
    assert worker.call("echo", a=2) == {"a": 2}


def test_a_wrong_key_gets_nothing(worker):
    worker.call("echo")
    with pytest.raises(ConnectionError, match="digest sent was rejected"):
        connect(worker._running.endpoint, b"wrong")
    assert worker.call("echo", a=1) == {"a": 1}


def test_a_closed_worker_says_so_and_its_process_is_gone(worker):
    pid = worker.call("pid")
    worker.close()
    assert not is_alive(pid)
    with pytest.raises(WorkerError, match="was closed"):
        worker.call("echo")


def test_a_worker_that_cannot_start_is_an_answer(monkeypatch):
    monkeypatch.setattr(
        supervisor, "command_line", lambda *_: [sys.executable, "-c", "import sys; sys.exit('no such luck')"]
    )
    worker = ModelWorker()
    with pytest.raises(WorkerError, match="ended with exit status 1 before it was ready") as caught:
        worker.call("echo")
    assert "no such luck" in caught.value.traceback
    worker.close()


def test_a_worker_ends_with_its_server(tmp_path):
    script = (
        "import sys, os; from builder.workers import supervisor\n"
        f"supervisor.command_line = lambda *_: [sys.executable, {str(DOUBLE)!r}]\n"
        "w = supervisor.ModelWorker(); print(w.call('pid'), flush=True); os.kill(os.getpid(), 9)"
    )
    answer = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, env=supervisor.environment()
    )
    pid = int(answer.stdout)
    deadline = time.monotonic() + 10
    while is_alive(pid) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert not is_alive(pid)
