"""A script that ends with an exception of its own."""

from __future__ import annotations

from collections.abc import Iterator

from builder.doctor.finding import Finding
from builder.doctor.ledger import Backward, Ledger
from builder.doctor.rules.graph import BackwardTwice, InPlaceModification, LossWithoutGraph
from builder.doctor.rules.making import NonLeafGradient
from builder.doctor.rules.rule import Rule

EXPLAIN = (InPlaceModification, BackwardTwice, LossWithoutGraph, NonLeafGradient)
"""Rules that name the cause of an exception themselves."""
FIXES = {
    "ModuleNotFoundError": "install the missing package into the Python that runs tapedeck",
    "FileNotFoundError": "start tapedeck doctor in the folder that the script's paths are meant from",
    "SyntaxError": "Python cannot read this line: mend it, the script has not begun to run",
}


class ScriptFailed(Rule):
    """The script ended with an exception, so training was seen only up to there.

    Why is this bad? What comes after that line was never run. The traceback, without the frames of the doctor, stands
    on stderr; other findings rest on the steps before it. A script that ends itself with sys.exit() has
    not failed; a note on stderr tells its status.

    Example: `nn.Linear(100, 10)` behind a flatten that gives 144 numbers.

    Instead: mend this error first, then run the doctor again.
    """

    code = "script-failed"

    def check(self, ledger: Ledger) -> Iterator[Finding]:
        if ledger.script_error is None or any(True for rule in EXPLAIN for _ in rule().check(ledger)):
            return
        kind, text, place = ledger.script_error
        first = text.splitlines()[0] if text else ""
        failed = next((b for b in reversed(ledger.backwards) if b.error == text), None)
        yield Finding(
            self.code,
            f"{kind}: {first}" + (_in_backward(failed) if failed else ""),
            place,
            FIXES.get(kind, "mend this error first, then run the doctor again"),
            {"error": kind, "backward passes before": _before(ledger), "optimizer steps before": len(ledger.steps)},
        )


def _before(ledger: Ledger) -> int:
    return sum(1 for b in ledger.backwards if b.error is None)


def _in_backward(failed: Backward) -> str:
    if failed.failed_node is None:
        return ""
    where = f", whose forward ran at line {failed.failed_place.line}" if failed.failed_place else ""
    return f" (raised by {failed.failed_node}{where})"
