"""The action table, held to the vectors the browser's own table is held to as well."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from builder.model.actions import ACTIONS, ActionError, perform
from builder.model.graph import ModelGraph

ROWS = json.loads((Path(__file__).parent / "action_vectors.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("row", ROWS, ids=[f"{row['action']}: {row['case']}" for row in ROWS])
def test_vector(row: dict) -> None:
    before = ModelGraph.model_validate(row["before"])
    if "error" in row:
        with pytest.raises(ActionError) as caught:
            perform(before, row["action"], row["arguments"])
        assert str(caught.value) == row["error"]
    else:
        after = perform(before, row["action"], row["arguments"])
        assert after.model_dump(mode="json") == row["after"]
    assert before.model_dump(mode="json") == row["before"], "an action never changes what it is given"


def test_every_action_has_vectors_that_succeed_and_a_row_of_its_own_name() -> None:
    assert {row["action"] for row in ROWS if "after" in row} == set(ACTIONS)
    assert all(name == action.name and action.label for name, action in ACTIONS.items())


def test_an_unknown_action_is_named() -> None:
    with pytest.raises(ActionError, match="there is no action conect; did you mean connect"):
        perform(ModelGraph(name="Net"), "conect", {})


def test_wrong_arguments_are_the_callers_fault() -> None:
    with pytest.raises(ActionError, match="rename: wrong arguments"):
        perform(ModelGraph(name="Net"), "rename", {"nodes": []})


def test_looking_a_changed_graph_up_never_sees_the_old_one() -> None:
    graph = ModelGraph(name="Net")
    assert graph.nodes_by_id == {}
    graph = perform(graph, "add_node", {"type": "nn.ReLU"})
    assert set(graph.nodes_by_id) == {"act1"}
