"""The doctor on scripts people really wrote: each broken one is named at its line, its repaired twin and every
healthy script get no finding at all.

A broken script opens with `# Source:` (the thread it was found in) and `# Finding:` (the code expected); the line
to be named carries the comment `# <-- cause`.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import torch

from builder.doctor.run import run

CORPUS = Path(__file__).resolve().parent.parent / "corpus"
BROKEN = sorted((CORPUS / "broken").glob("*.py"))
REPAIRED = sorted((CORPUS / "repaired").glob("*.py"))
HEALTHY = sorted((CORPUS / "healthy").glob("*.py"))

pytestmark = pytest.mark.filterwarnings("ignore")


@pytest.fixture(autouse=True)
def a_fresh_torch():
    """Scripts set global state; none of it may reach the next one."""
    state, threads, dtype = torch.get_rng_state(), torch.get_num_threads(), torch.get_default_dtype()
    yield
    torch.set_rng_state(state)
    torch.set_num_threads(threads)
    torch.set_default_dtype(dtype)
    torch.set_grad_enabled(True)
    torch.autograd.set_detect_anomaly(False)


def header(script: Path, name: str) -> str:
    found = re.search(rf"^# {name}: (.+)$", script.read_text(encoding="utf-8"), re.MULTILINE)
    assert found, f"{script.name} does not say its {name}"
    return found[1].strip()


@pytest.mark.parametrize("script", BROKEN, ids=lambda p: p.stem)
def test_the_cause_and_its_line_are_named(script: Path) -> None:
    lines = script.read_text(encoding="utf-8").splitlines()
    causes = [number for number, line in enumerate(lines, 1) if "# <-- cause" in line]
    assert header(script, "Source").startswith("https://")
    findings, ledger = run(script, [])
    named = [(f.code, f.place.line if f.place else None) for f in findings]
    assert (header(script, "Finding"), causes[0]) in named, (named, ledger.notes)
    assert {code for code, _ in named} == {header(script, "Finding")}, "a second alarm"
    finding = next(f for f in findings if f.code == header(script, "Finding"))
    assert finding.message
    assert finding.fix
    assert finding.evidence


@pytest.mark.parametrize("script", BROKEN, ids=lambda p: p.stem)
def test_every_broken_script_has_its_repaired_twin(script: Path) -> None:
    assert (CORPUS / "repaired" / script.name).exists()


@pytest.mark.parametrize("script", [*REPAIRED, *HEALTHY], ids=lambda p: f"{p.parent.name}-{p.stem}")
def test_nothing_is_said_of_a_script_that_is_well(script: Path) -> None:
    findings, ledger = run(script, [])
    assert [f.to_json() for f in findings] == []
    assert ledger.script_error is None
    assert ledger.notes == []
