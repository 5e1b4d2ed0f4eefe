"""What the routes answer: the project's life, wrong input in plain words, and no torch in the server."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from serving import serving

from builder import Draft
from builder.export.targets import ExportError, find_target, subject_of_run
from builder.store.runs import create_run
from builder.store.writer import RunWriter


def model() -> dict[str, object]:
    """x → ReLU → output."""
    draft = Draft("Net")
    return draft.output(draft.add("nn.ReLU", draft.input("x", ("N", 4)))).model_dump(mode="json")


@pytest.fixture
def project(served):
    return served.json("project/example", "POST", body={"name": "digits"})


def test_the_first_project_is_the_working_example(served):
    found = served.json("project")
    assert found["model"]["nodes"]
    assert found["training"]["data"]["source"] == "digits"
    assert {"name", "revision", "model", "training", "saved", "report"} <= set(found)


def test_an_edit_is_saved_and_answered_with_shapes(served, project):
    model = project["model"]
    conv = next(node for node in model["nodes"] if node["type"] == "nn.Conv2d")
    conv["params"]["out_channels"] = 24
    served.json("model/check", "POST", body={"model": model})  # the worker is warm from here on
    answer = served.json(
        f"project/edit?name={project['name']}", "POST", body={"base": project["revision"], "model": model}
    )
    assert answer["revision"] == project["revision"] + 1
    assert answer["report"]["ok"]
    assert answer["report"]["shapes"][conv["id"]]["0"][1] == 24
    again = served.json(f"project?name={project['name']}")
    assert again["model"] == model
    assert again["report"]["source"] == answer["report"]["source"]


def test_an_edit_is_saved_before_the_worker_has_torch(tmp_path):
    with serving(tmp_path, 8758) as cold:
        project = cold.json("project/example", "POST", body={"name": "digits"})
        assert project["report"]["ok"], "an example's report is shipped with it"
        model = project["model"]
        next(node for node in model["nodes"] if node["type"] == "nn.Conv2d")["params"]["out_channels"] = 23
        body = {"base": project["revision"], "model": model}
        answer = cold.json(f"project/edit?name={project['name']}", "POST", body=body)
        assert answer["revision"] == project["revision"] + 1
        assert (answer["report"], answer["later"]) == (None, True)
        assert cold.json("model/check", "POST", body={"model": model})["ok"]
        again = cold.json(f"project/edit?name={project['name']}", "POST", body={**body, "base": answer["revision"]})
        assert again["report"]["ok"]
        assert "later" not in again


def test_a_stale_edit_gets_the_newest_state(served, project):
    name = project["name"]
    body = {"base": project["revision"], "model": project["model"]}
    served.json(f"project/edit?name={name}", "POST", body=body)
    status, _, text = served.ask(f"/tapedeck/project/edit?name={name}", "POST", body=body)
    found = json.loads(text)
    assert status == 409
    assert found["error"]["code"] == "stale"
    assert found["current"]["revision"] == project["revision"] + 1


WRONG = [
    ("project?name=nosuch", "GET", None, 404, "not-found", "no project named 'nosuch'"),
    ("project/edit?name=x", "POST", {"model": {}}, 400, "no-base", "names the revision"),
    ("project/import", "POST", {"content": "{"}, 422, "invalid", "not JSON"),
    ("project/import", "POST", {"content": {"format": "other"}}, 422, "invalid", "not a Tapedeck project"),
    ("project/import", "POST", {"content": {"format": "tapedeck", "version": 99}}, 422, "invalid", "version 99"),
    ("project/example", "POST", {"name": "nosuch"}, 404, "not-found", "no example 'nosuch'"),
    ("runs/nosuch", "GET", None, 404, "not-found", "no run named 'nosuch'"),
    ("runs/..token", "GET", None, 404, "not-found", "no run named"),
    ("runs", "POST", {}, 422, "invalid", "document"),
    ("runs", "POST", {"model": model(), "project": "../x"}, 400, "no-project", "name of a project"),
    ("runs/nosuch/command", "POST", {"command": "play"}, 404, "not-found", "no run named"),
    ("runs/nosuch/events", "GET", None, 404, "not-found", "no run named"),
    ("runs/nosuch/gradients?from=a", "GET", None, 400, "bad-query", "must be a whole number"),
    ("model/parse", "POST", {}, 400, "no-source", "Send the Python source"),
    ("data/upload?name=a.csv", "POST", None, 422, "empty-file", "a.csv is empty"),
]


@pytest.mark.parametrize("row", WRONG, ids=[f"{row[1]} {row[0]}" for row in WRONG])
def test_what_is_wrong_is_said_in_words(served, row):
    path, method, body, status, code, words = row
    found, _, text = served.ask(f"/tapedeck/{path}", method, body=body)
    assert found == status
    error = json.loads(text)["error"]
    assert error["code"] == code
    assert words in error["message"]


def test_a_path_that_climbs_leads_nowhere(served):
    for path in ("runs/..%2F..%2Ftoken", "runs/%2e%2e/token", "project?name=..%2Ftoken"):
        status, _, body = served.ask(f"/tapedeck/{path}")
        assert status in {400, 404}
        assert served.token.encode() not in body


def test_a_renamed_project_keeps_its_runs(served, project, monkeypatch):
    monkeypatch.setenv("TAPEDECK_HOME", str(served.home))
    ours, other = (create_run({"name": "run"}, project=name) for name in (project["name"], "other"))
    renamed = served.json(f"project/rename?name={project['name']}", "POST", body={"to": "With Runs"})["name"]
    assert renamed == "with-runs"
    assert [run.meta()["project"] for run in (ours, other)] == ["with-runs", "other"]
    taken = served.json("project/new", "POST", body={"name": "taken"})["name"]
    status, _, text = served.ask("/tapedeck/project/rename?name=with-runs", "POST", body={"to": taken})
    assert (status, json.loads(text)["error"]["code"]) == (409, "name-taken")
    for run in (ours, other):
        run.close()


def test_a_run_that_a_script_trains_is_only_looked_at(served, monkeypatch):
    monkeypatch.setenv("TAPEDECK_HOME", str(served.home))
    run = create_run({"name": "mine", "model": {"name": "Sequential"}})
    writer = RunWriter(run.directory)
    writer.meta(status="running", watched=True, task="watched", script="train.py", pid=os.getpid())
    writer.close()
    for path, body, code in (
        ("command", {"command": "play"}, "watched"),
        ("command", {"command": "stop"}, "watched"),
        ("delete", {}, "still-running"),
    ):
        status, _, text = served.ask(f"/tapedeck/runs/{run.id}/{path}", "POST", body=body)
        error = json.loads(text)["error"]
        assert (status, error["code"]) == (409, code)
        assert error["message"].startswith("A script")
    assert run.directory.is_dir()
    for name in ("python", "script", "project"):
        with pytest.raises(ExportError, match="a watched script has no document"):
            find_target(name).make(subject_of_run(run.id))
    run.close()


def test_a_wrong_project_file_leaves_the_open_one_alone(served, project):
    bad = {"format": "tapedeck", "version": 1, "model": {"name": "Net", "nodes": [{"id": "a b"}]}, "training": None}
    status, _, text = served.ask("/tapedeck/project/import", "POST", body={"content": bad})
    assert status == 422
    assert "nodes[0]" in json.loads(text)["error"]["message"]
    assert served.json(f"project?name={project['name']}")["revision"] == project["revision"]


def test_an_upload_is_kept_privately(served):
    found = json.loads(served.ask("/tapedeck/data/upload?name=../../my%20data.csv", "POST", body=[1, 2])[2])
    path = Path(found["file"])
    assert path.is_file()
    assert path.parent == served.home / "uploads"
    assert path.stat().st_mode & 0o077 == 0 or os.name == "nt"


def test_the_catalogue_is_there_before_torch_and_is_kept_by_the_browser(served):
    status, headers, body = served.ask("/tapedeck/catalog")
    assert status == 200
    assert "nn.Conv2d" in json.loads(body)["entries"]
    assert served.ask("/tapedeck/catalog", headers={"If-None-Match": headers["etag"]})[0] == 304


def test_bundles_are_kept_for_ever_under_their_hash(served):
    page = served.ask("/build")[2].decode()
    assert "<title>Tapedeck</title>" in page
    address = page.split('<link rel="stylesheet" href="/tapedeck')[1].split('"')[0]
    status, headers, _ = served.ask(f"/tapedeck{address}")
    assert status == 200
    assert "immutable" in headers["cache-control"]


def test_the_server_never_imports_torch(served, project):
    for path in ("/build", "/train", "/tapedeck/projects", "/tapedeck/data", "/tapedeck/runs", "/tapedeck/catalog"):
        assert served.ask(path)[0] == 200
    served.json("model/check", "POST", body={"model": project["model"]})
    maps = Path(f"/proc/{served.process.pid}/maps")
    if not maps.is_file():
        pytest.skip("no /proc on this platform")
    assert "libtorch" not in maps.read_text(encoding="utf-8")


def test_a_second_request_is_served_while_a_stream_is_open(served):
    import http.client

    connection = http.client.HTTPConnection("127.0.0.1", served.port, timeout=20)
    headers = {"Host": f"127.0.0.1:{served.port}", "Authorization": f"Bearer {served.token}"}
    connection.request("GET", "/tapedeck/events", headers=headers)
    answer = connection.getresponse()
    assert answer.getheader("content-type").startswith("text/event-stream")
    assert b"retry" in answer.readline()
    served.json("projects")
    connection.close()
