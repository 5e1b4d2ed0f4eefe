"""The rules as a set: each has its code, its page and its place in the corpus."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from builder.doctor.pages import pages
from builder.doctor.rules import RULES

ROOT = Path(__file__).resolve().parent.parent.parent


def test_every_rule_has_its_own_code() -> None:
    codes = [rule.code for rule in RULES]
    assert len(set(codes)) == len(codes)


@pytest.mark.parametrize("rule", RULES, ids=lambda r: r.code)
def test_a_rule_says_what_why_and_what_instead(rule) -> None:
    text = rule.__doc__
    assert all(part in text for part in ("Why is this bad?", "Example:", "Instead:"))


@pytest.mark.parametrize("rule", RULES, ids=lambda r: r.code)
def test_every_rule_is_seen_in_the_corpus(rule) -> None:
    scripts = (ROOT / "tests" / "corpus" / "broken").glob("*.py")
    assert any(f"# Finding: {rule.code}\n" in s.read_text(encoding="utf-8") for s in scripts)


def test_the_pages_are_those_of_the_rules() -> None:
    folder = ROOT / "docs" / "doctor"
    assert {p.name: p.read_text(encoding="utf-8") for p in folder.iterdir()} == pages(), (
        "run python -m builder.doctor.pages"
    )


BROKEN = ROOT / "tests" / "corpus" / "broken" / "never_zeroed.py"
REPAIRED = ROOT / "tests" / "corpus" / "repaired" / "never_zeroed.py"


def doctor(*arguments: str) -> subprocess.CompletedProcess[str]:
    line = [sys.executable, "-m", "builder", "doctor", *arguments]
    return subprocess.run(line, capture_output=True, text=True, check=False, cwd=ROOT)


def test_the_command_prints_one_object_and_nothing_else() -> None:
    answer = doctor(str(BROKEN), "--json")
    assert answer.returncode == 1
    found = json.loads(answer.stdout)
    assert list(found) == ["findings"]
    assert [(set(f), f["code"], Path(f["file"]).name) for f in found["findings"]] == [
        ({"code", "message", "file", "line", "evidence", "fix"}, "never-zeroed", "never_zeroed.py")
    ]


def test_the_command_is_silent_and_content_on_a_healthy_script() -> None:
    answer = doctor(str(REPAIRED), "--json")
    assert (answer.returncode, json.loads(answer.stdout)) == (0, {"findings": []})
    assert answer.stderr  # what the script printed went there


def test_the_command_reads_well() -> None:
    answer = doctor(str(BROKEN))
    assert answer.returncode == 1
    assert "never_zeroed.py:26" in answer.stdout
    assert "never-zeroed" in answer.stdout
    assert "optimizer.zero_grad()" in answer.stdout


def test_a_script_that_is_not_there_is_wrong_use() -> None:
    answer = doctor("nowhere.py")
    assert answer.returncode == 2
    assert answer.stdout == ""
