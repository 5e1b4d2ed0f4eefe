"""`python -m builder.doctor.run REPORT SCRIPT [ARGS …]`: one script under observation, in a process of its own.

The script's own output goes to stderr; the findings are written to the file REPORT as JSON.
"""

from __future__ import annotations

import json
import os
import runpy
import signal
import sys
import threading
import traceback
from pathlib import Path
from typing import Any

from builder.doctor.finding import Finding
from builder.doctor.ledger import Ledger


def run(script: Path, arguments: list[str], max_steps: int | None = None) -> tuple[list[Finding], Ledger]:
    """Runs `script` as `__main__` with `arguments` under observation and returns what the rules found.

    The script's exception is part of the result, not raised. Its calls of sys.exit() end it quietly.
    """
    from builder.doctor.observe import observe
    from builder.doctor.rules import examine

    before = (list(sys.argv), list(sys.path))
    sys.argv = [str(script), *arguments]
    sys.path.insert(0, str(script.resolve().parent))
    ledger = Ledger()
    try:
        with observe(max_steps) as ledger:
            runpy.run_path(str(script), run_name="__main__")
    except SystemExit as end:
        if isinstance(end.code, str):
            print(end.code, file=sys.stderr)
        if end.code not in (None, 0):
            ledger.notes.append(f"the script ended itself with sys.exit({end.code!r})")
    except KeyboardInterrupt:
        print("interrupted: what was found so far", file=sys.stderr)
    except Exception as error:
        _print_as_the_script(error)
    finally:
        sys.argv[:], sys.path[:] = before
    return examine(ledger), ledger


def _print_as_the_script(error: Exception) -> None:
    """The traceback as the script alone would print it: without the frames of this package."""
    own = [f for f in traceback.extract_tb(error.__traceback__) if "/builder/doctor/" not in f.filename]
    own = [f for f in own if "runpy" not in f.filename]
    if own:
        print("Traceback (most recent call last):", file=sys.stderr)
        print("".join(traceback.format_list(own)), end="", file=sys.stderr)
    print("".join(traceback.format_exception_only(error)), end="", file=sys.stderr)


def _interrupt_once(_signal: int, _frame: object) -> None:
    """The first Ctrl+C ends the script; those that follow do not end the telling of what was found."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    raise KeyboardInterrupt


def _interrupt_again(lost: sys.UnraisableHookArgs) -> None:
    """An interrupt that came while Python was freeing something is thrown away by Python: it comes once more."""
    if lost.exc_type is not KeyboardInterrupt:
        sys.__unraisablehook__(lost)
        return
    signal.signal(signal.SIGINT, _interrupt_once)
    threading.Timer(0.05, signal.raise_signal, (signal.SIGINT,)).start()


def main(arguments: list[str]) -> int:
    report, script, *rest = arguments
    max_steps = int(os.environ.get("TAPEDECK_DOCTOR_STEPS", "0")) or None
    signal.signal(signal.SIGINT, _interrupt_once)
    sys.unraisablehook = _interrupt_again
    sys.stdout.flush()
    os.dup2(2, 1)  # print() of the script and of what it starts goes to stderr
    findings, ledger = run(Path(script), rest, max_steps)
    answer: dict[str, Any] = {"findings": [f.to_json() for f in findings], "notes": ledger.notes}
    answer["seen"] = {
        "backward passes": len(ledger.backwards),
        "optimizer steps": len(ledger.steps),
        "models": [r.class_name for r in ledger.roots.values() if r.parameters],
    }
    Path(report).write_text(json.dumps(answer, default=str), encoding="utf-8")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
