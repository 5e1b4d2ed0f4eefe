"""What a rule found, as data: the one thing the doctor prints, exports and shows."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Place:
    """A line of the user's code: the innermost frame outside torch and this package."""

    file: str
    line: int
    function: str = ""

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"


@dataclass(frozen=True)
class Finding:
    """A named cause with its line, the measured evidence and the fix.

    `code` is the rule's stable name; `message` one sentence in PyTorch's own words; `evidence` numbers that were
    measured in this very run, by name; `fix` what to write instead.
    """

    code: str
    message: str
    place: Place | None
    fix: str
    evidence: dict[str, Any] = field(default_factory=dict)

    def to_json(self) -> dict[str, Any]:
        """The published form: `{code, message, file, line, evidence, fix}`."""
        return {
            "code": self.code,
            "message": self.message,
            "file": self.place.file if self.place else None,
            "line": self.place.line if self.place else None,
            "evidence": self.evidence,
            "fix": self.fix,
        }
