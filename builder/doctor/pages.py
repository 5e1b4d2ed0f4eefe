"""The docs of the rules, written from their docstrings: `python -m builder.doctor.pages [FOLDER]`."""

from __future__ import annotations

import inspect
import sys
from pathlib import Path

from builder.doctor.rules import RULES
from builder.doctor.rules.rule import Rule

INTRODUCTION = """# What the doctor finds

`tapedeck doctor script.py` runs a PyTorch training script under observation and names what is wrong, where, and what
to write instead. It changes no number of the script. A rule that is not sure says nothing.

| code | what it finds |
|---|---|
"""


def page(rule: type[Rule]) -> str:
    """One rule's page in Markdown."""
    text = inspect.getdoc(rule) or ""
    return f"# {rule.code}\n\n{text}\n"


def index() -> str:
    """The table of all rules, in the order in which they are told."""
    rows = [f"| [{rule.code}]({rule.code}.md) | {(inspect.getdoc(rule) or '').splitlines()[0]} |" for rule in RULES]
    return INTRODUCTION + "\n".join(rows) + "\n"


def pages() -> dict[str, str]:
    """File name → text of every page."""
    return {"README.md": index()} | {f"{rule.code}.md": page(rule) for rule in RULES}


def main(folder: Path) -> None:
    """Writes all pages into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in pages().items():
        (folder / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path("docs/doctor"))
