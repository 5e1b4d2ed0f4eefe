"""What the Build page tells its component: a project's name, and nothing that is no name."""

from __future__ import annotations

import pytest

from builder.ui.studio import studio_data


@pytest.mark.parametrize(
    ("query", "project"),
    [
        ({}, None),
        ({"project": "digits"}, "digits"),
        ({"project": "digits-2", "run": "x"}, "digits-2"),
        ({"project": "../token"}, None),
        ({"project": "Digits CNN"}, None),
        ({"project": ""}, None),
    ],
)
def test_the_project_of_the_address(query: dict[str, str], project: str | None) -> None:
    assert studio_data(query) == {"project": project}
