"""The command line as a user types it: words, exit codes, one line on stderr first."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def tapedeck(tmp_path: Path):
    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        environment = {**os.environ, "TAPEDECK_HOME": str(tmp_path / "home"), "PYTHONPATH": str(ROOT), "COLUMNS": "120"}
        return subprocess.run(
            [sys.executable, "-m", "builder", *arguments],
            capture_output=True, text=True, check=False, cwd=tmp_path, env=environment, timeout=240,
        )  # fmt: skip

    return run


def test_help_names_every_word_and_every_option_of_open(tapedeck):
    answer = tapedeck("--help")
    assert answer.returncode == 0
    for word in (
        "open",
        "train",
        "export",
        "list",
        "show",
        "doctor",
        "--port",
        "--host",
        "--no-browser",
        "--allow-code",
        "Exit codes",
    ):
        assert word in answer.stdout


WRONG_USE = [
    (("nosuch",), "tapedeck: there is no project 'nosuch'"),
    (("--port", "99999"), "tapedeck: Invalid value for '--port'"),
    (("train",), "tapedeck: Missing argument"),
    (("list", "--nosuch"), "tapedeck: No such option"),
    (("show", "nosuch"), "tapedeck: there is no run named 'nosuch'"),
    (("show", "nosuch", "page.html"), "tapedeck: Invalid value: what is 'page.html' for?"),
    (("doctor", "nosuch.py"), "tapedeck: Invalid value for"),
]


@pytest.mark.parametrize(("arguments", "first"), WRONG_USE, ids=[" ".join(row[0]) for row in WRONG_USE])
def test_wrong_use_is_exit_code_2_and_one_line_first(tapedeck, arguments, first):
    answer = tapedeck(*arguments)
    assert answer.returncode == 2
    assert answer.stderr.splitlines()[0].startswith(first)
    assert "Traceback" not in answer.stderr


def test_a_source_without_a_model_is_refused_in_one_line(tapedeck, tmp_path):
    (tmp_path / "script.py").write_text("print(1)\n", encoding="utf-8")
    answer = tapedeck("train", "script.py")
    assert answer.returncode == 1
    assert answer.stderr.startswith("tapedeck: script.py: there is no nn.Module class")
    assert "Traceback" not in answer.stderr


def test_a_wrong_project_file_is_named_with_its_place(tapedeck, tmp_path):
    (tmp_path / "bad.json").write_text('{"format": "tapedeck", "version": 1, "model": {"nodes": 3}}', encoding="utf-8")
    answer = tapedeck("export", "bad.json", "python")
    assert answer.returncode == 1
    assert answer.stderr.startswith("tapedeck: model.")


def test_list_is_empty_at_first_and_json_on_demand(tapedeck):
    assert json.loads(tapedeck("list", "--json").stdout) == {"servers": [], "projects": [], "runs": []}
    assert "Servers: none" in tapedeck("list").stdout


def test_train_export_and_show_a_project(tapedeck, tmp_path):
    import builder
    from builder.ui.documents import example_project

    found = example_project("line")
    content = {"format": "tapedeck", "version": 1, "model": found["model"], "training": found["training"]}
    (tmp_path / "line.json").write_text(json.dumps(content), encoding="utf-8")
    trained = tapedeck("train", "line.json", "--epochs", "3", "--seed", "1")
    assert trained.returncode == 0, trained.stderr
    run = next(line.split()[1] for line in trained.stdout.splitlines() if line.startswith("run "))
    assert "finished" in tapedeck("show", run).stdout
    for given, page in ((("page.html",), "page.html"), ((), f"{run}.html")):
        assert tapedeck("show", run, "--html", *given).stdout.strip() == page
        assert "<!doctype html>" in (tmp_path / page).read_text(encoding="utf-8").lower()
    for target, name in (
        ("python", "model.py"),
        ("safetensors", "w.safetensors"),
        ("state-dict", "w.pt"),
        ("project", "p.json"),
    ):
        assert tapedeck("export", run, target, "-o", name).returncode == 0
    import torch
    from safetensors.torch import load_file

    module = builder.build((tmp_path / "model.py").read_text(encoding="utf-8"))
    module.load_state_dict(load_file(tmp_path / "w.safetensors"))
    same = torch.load(tmp_path / "w.pt", weights_only=True)
    assert all(torch.equal(value, same[key]) for key, value in module.state_dict().items())
    assert builder.load(tmp_path / "p.json").name == found["model"]["name"]


def test_the_training_script_runs_alone(tapedeck, tmp_path):
    from builder.ui.documents import example_project

    found = example_project("digits")
    training = {**found["training"], "epochs": 2}
    content = {"format": "tapedeck", "version": 1, "model": found["model"], "training": training}
    (tmp_path / "digits.json").write_text(json.dumps(content), encoding="utf-8")
    assert tapedeck("export", "digits.json", "script", "-o", "alone.py").returncode == 0
    answer = subprocess.run(
        [sys.executable, "-I", "-W", "error", "alone.py"],
        capture_output=True,
        text=True,
        check=False,
        cwd=tmp_path,
        timeout=240,
    )
    assert answer.returncode == 0, answer.stderr
    lines = answer.stdout.splitlines()
    assert len(lines) == 2
    assert float(lines[-1].split("accuracy")[1]) > 0.5
