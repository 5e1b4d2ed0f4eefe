"""A training process without training: it answers commands until it is told to stop."""

import os
import sys
import threading
import time

from builder.workers.commands import CommandListener

stopped = threading.Event()


def answer(command, arguments):
    if command == "refuse":
        raise ValueError("not now")
    if command == "die":
        os._exit(9)
    if command == "ignore":
        threading.Event().wait()
    if command == "stop":
        stopped.set()
    return {"command": command, "arguments": arguments, "pid": os.getpid()}


with CommandListener(sys.argv[-1], answer):
    print("listening", flush=True)
    if not stopped.wait(30):
        sys.exit("nobody stopped this for half a minute")
    time.sleep(0.1)
