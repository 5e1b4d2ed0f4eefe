"""A script of a few lines, under observation."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import torch

from builder.doctor.finding import Finding
from builder.doctor.run import run

HEAD = "import copy\nimport torch\nimport torch.nn.functional as F\nfrom torch import nn\ntorch.manual_seed(0)\n"

Examine = Callable[[str], list[Finding]]


@pytest.fixture
def examine(tmp_path: Path) -> Examine:
    """Runs HEAD and the lines given, and returns what was found; the script must come to its end."""

    def found(text: str) -> list[Finding]:
        script = tmp_path / "script.py"
        script.write_text(HEAD + text, encoding="utf-8")
        state = torch.get_rng_state()
        findings, ledger = run(script, [])
        torch.set_rng_state(state)
        assert ledger.script_error is None, ledger.script_error
        assert ledger.notes == []
        return findings

    return found
