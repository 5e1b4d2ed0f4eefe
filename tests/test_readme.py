"""What the README shows in Python runs as it stands."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

README = Path(__file__).resolve().parent.parent / "README.md"
BLOCKS = re.findall(r"```python\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)


def test_there_are_two() -> None:
    assert len(BLOCKS) == 2


@pytest.mark.parametrize("block", BLOCKS, ids=["a draft", "a script"])
def test_the_python_of_the_readme_runs(
    block: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TAPEDECK_HOME", str(tmp_path / "home"))
    names: dict[str, object] = {"__name__": "readme"}
    exec(compile(block, str(tmp_path / "readme.py"), "exec"), names)
    said = capsys.readouterr().out
    if "recorder" in names:
        from builder.tape import watch

        for one in watch._open.copy():
            one.close()
        assert "[]" in said  # no findings
        assert "<html" in (tmp_path / "tape.html").read_text(encoding="utf-8")
        assert len(list((tmp_path / "home" / "runs").iterdir())) == 1
    else:
        assert said.startswith("True\n")
