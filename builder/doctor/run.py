"""`python -m builder.doctor.run REPORT SCRIPT [ARGS …]`: one script under observation, in a process of its own.

The script's own output goes to stderr; the findings are written to the file REPORT as JSON.
"""

from __future__ import annotations

import contextlib
import json
import os
import runpy
import sys
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
        with contextlib.suppress(SystemExit), observe(max_steps) as ledger:
            runpy.run_path(str(script), run_name="__main__")
    except Exception:
        traceback.print_exc()
    finally:
        sys.argv[:], sys.path[:] = before
    findings = examine(ledger)
    if ledger.script_error is not None and not any(b.error for b in ledger.backwards if findings):
        kind, message, place = ledger.script_error
        findings.insert(
            0,
            Finding(
                "script-failed",
                f"{kind}: {message.splitlines()[0] if message else ''}",
                place,
                "mend this error first",
            ),
        )
    return findings, ledger


def main(arguments: list[str]) -> int:
    report, script, *rest = arguments
    max_steps = int(os.environ.get("TAPEDECK_DOCTOR_STEPS", "0")) or None
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
