"""A worker process with odd jobs: what the supervisor must survive. Started by the tests as a script."""

import os
import signal
import sys
import time

from builder.workers.jobs import Job
from builder.workers.serve import serve


def echo(**arguments):
    return arguments


def fail():
    raise ValueError("the reason")


def die():
    print("last words", file=sys.stderr, flush=True)
    os.kill(os.getpid(), signal.SIGKILL)


def leave():
    os._exit(3)


def sleep(seconds):
    time.sleep(seconds)
    return "slept"


def shout():
    print("this must not reach the server's reading end")
    os.write(1, b"nor this\n")
    return "quiet"


def huge():
    return "x" * (70 * 1024 * 1024)


def odd():
    return {1, 2}


def pid():
    return os.getpid()


JOBS = tuple(Job(job.__name__, job, "") for job in (echo, fail, die, leave, sleep, shout, huge, odd, pid))

if __name__ == "__main__":
    serve(JOBS, lambda: None)
