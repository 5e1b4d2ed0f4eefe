"""Projects on disk: every edit is kept, no named save is written over, a stale edit is refused."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from builder.ui import workspace as workspace_module
from builder.ui.documents import example_project, read_content
from builder.ui.workspace import StaleError, Workspace, document_hash, keep_report, known_report, slug

EXAMPLE = example_project()
OTHER = example_project("line")


@pytest.fixture
def workspace(own_home: Path) -> Workspace:
    return Workspace()


def test_what_was_edited_is_there_after_a_restart(workspace: Workspace):
    made = workspace.create("My Net", EXAMPLE["model"], EXAMPLE["training"])
    edited = workspace.edit(made.name, made.revision, OTHER["model"])
    assert (made.name, made.revision, edited.revision) == ("my-net", 1, 2)
    again = Workspace().get("my-net")
    assert again == edited
    assert again.model == OTHER["model"]
    assert again.training == EXAMPLE["training"]


def test_an_edit_of_an_old_revision_is_refused_and_changes_nothing(workspace: Workspace):
    made = workspace.create("net", EXAMPLE["model"], None)
    workspace.edit("net", 1, OTHER["model"])
    with pytest.raises(StaleError, match="net is at revision 2 already") as refused:
        workspace.edit("net", 1, made.model)
    assert refused.value.current.model == OTHER["model"]
    assert workspace.get("net").revision == 2


def test_autosave_never_writes_over_a_named_save(workspace: Workspace, tmp_path: Path):
    file = tmp_path / "mine.json"
    workspace.create("mine", EXAMPLE["model"], EXAMPLE["training"], file=str(file))
    workspace.save("mine")
    before = file.read_bytes()
    workspace.edit("mine", 1, OTHER["model"])
    assert file.read_bytes() == before
    assert workspace.get("mine").named == 1
    workspace.save("mine")
    assert read_content(file.read_bytes())[0] == OTHER["model"]


def test_a_taken_name_gets_a_number(workspace: Workspace):
    names = [workspace.create("net", EXAMPLE["model"], None).name for _ in range(3)]
    assert names == ["net", "net-2", "net-3"]


def test_history_brings_an_earlier_state_back(workspace: Workspace, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(workspace_module, "SNAPSHOT_EVERY", 0.0)
    workspace.create("net", EXAMPLE["model"], None)
    workspace.edit("net", 1, OTHER["model"])
    workspace.edit("net", 2, EXAMPLE["model"])
    assert [row["revision"] for row in workspace.history("net")] == [2, 1]
    restored = workspace.restore("net", 2)
    assert (restored.revision, restored.model) == (4, OTHER["model"])
    with pytest.raises(KeyError, match="no revision 99"):
        workspace.restore("net", 99)


def test_a_damaged_project_hides_no_other(workspace: Workspace):
    workspace.create("good", EXAMPLE["model"], None)
    (workspace.directory / "bad.json").write_text("{", encoding="utf-8")
    assert [row["name"] for row in Workspace().names()] == ["good"]


@pytest.mark.parametrize("name", ["../token", "a/b", "", ".open", "UPPER", "x" * 200])
def test_a_name_is_no_path(workspace: Workspace, name: str):
    with pytest.raises(KeyError, match="There is no project named"):
        workspace.get(name)


def test_rename_and_delete(workspace: Workspace):
    workspace.create("one", EXAMPLE["model"], None)
    workspace.create("two", EXAMPLE["model"], None)
    with pytest.raises(ValueError, match="There is a project named 'two' already"):
        workspace.rename("one", "Two")
    assert workspace.rename("one", "Three").name == "three"
    workspace.delete("two")
    assert {row["name"] for row in Workspace().names()} == {"three"}


def test_a_report_is_found_again_whatever_the_positions(own_home: Path):
    moved = json.loads(json.dumps(EXAMPLE["model"]))
    moved["nodes"][0]["position"] = [999.0, 1.0]
    assert document_hash(moved) == document_hash(EXAMPLE["model"])
    assert known_report(EXAMPLE["model"]) is None
    keep_report(EXAMPLE["model"], {"ok": True})
    assert known_report(moved) == {"ok": True}
    moved["nodes"][0]["params"]["out_channels"] = 3
    assert known_report(moved) is None


@pytest.mark.parametrize(
    ("name", "file"), [("My Net!", "my-net"), ("...", "project"), ("Ünï", "n"), ("a" * 99, "a" * 60)]
)
def test_a_slug_is_a_plain_name(name: str, file: str):
    assert slug(name) == file


def test_the_shipped_reports_are_what_a_worker_finds_today(own_home: Path):
    from builder.ui.example_reports import example_report, make

    for key, report in make().items():
        shipped = example_reports()[key]
        for name in ("ok", "source", "map", "shapes", "dtypes", "filled", "nodes", "totals"):
            assert shipped[name] == report[name], "python -m builder.ui.example_reports writes them again"
    assert example_report(EXAMPLE["model"])["ok"]


def example_reports() -> dict[str, dict[str, object]]:
    from builder.ui import example_reports as module

    return module._shipped()
