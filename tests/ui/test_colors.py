"""The one table of colours: the same in Python and TypeScript, readable in both themes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from builder.ui import colors

TYPESCRIPT = (Path(colors.__file__).parent / "frontend/src/shared/colors.ts").read_text(encoding="utf-8")
STYLE = (Path(colors.__file__).resolve().parents[2] / "assets/style.css").read_text(encoding="utf-8")


def table(name: str, theme: str) -> dict[str, str]:
    block = TYPESCRIPT.split(f"export const {name}")[1].split("\n};")[0]
    part = block.split(f"{theme}: {{")[1].split("}")[0]
    return dict(re.findall(r'(\w+): "(#[0-9a-f]{6})"', part))


def stops(name: str, theme: str) -> list[str]:
    block = TYPESCRIPT.split(f"export const {name}")[1].split("\n};")[0]
    return re.findall(r"#[0-9a-f]{6}", block.split(f"{theme}: [")[1].split("]")[0])


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("name", ["CATEGORIES", "MEANINGS", "SURFACES"])
def test_python_and_typescript_agree(name, theme):
    assert getattr(colors, name)[theme] == table(name, theme)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("name", ["MAGNITUDE", "SIGNED"])
def test_scales_agree(name, theme):
    assert getattr(colors, name)[theme] == stops(name, theme)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_style_sheet_uses_the_same_surfaces(theme):
    block = STYLE.split(f'[data-theme="{theme}"] {{')[1].split("}")[0]
    for name in ("canvas", "panel", "code", "line", "lit", "text", "quiet", "primary"):
        assert f"--td-{name}: {colors.SURFACES[theme][name]};" in block


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_code_is_coloured_by_the_table_and_can_be_read(theme):
    block = STYLE.split(f'[data-theme="{theme}"] {{')[1].split("}")[0]
    found = dict(re.findall(r"--td-(keyword|number|string): (#[0-9a-f]{6});", block))
    assert found["keyword"] == colors.CATEGORIES[theme]["recurrent"]
    assert found["number"] == colors.CATEGORIES[theme]["linear"]
    for color in found.values():
        assert contrast(color, colors.SURFACES[theme]["code"]) >= 4.5


def contrast(one: str, other: str) -> float:
    low, high = sorted((colors.luminance(one), colors.luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_contrast_is_enough_to_read(theme):
    surfaces = colors.SURFACES[theme]
    for ground in ("canvas", "panel", "code"):
        assert contrast(surfaces["text"], surfaces[ground]) >= 12
        assert contrast(surfaces["quiet"], surfaces[ground]) >= 4.5
        for color in (*colors.MEANINGS[theme].values(), *colors.CATEGORIES[theme].values()):
            assert contrast(color, surfaces[ground]) >= 3
    assert contrast(surfaces["onPrimary"], surfaces["primary"]) >= 4.5


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("name", ["MAGNITUDE", "SIGNED"])
def test_numbers_can_be_read_on_every_shade_of_a_scale(name, theme):
    """Between dark and white text nothing can do better than 4.26 on the worst ground there is."""
    stops = getattr(colors, name)[theme]
    for position in range(257):
        ground = colors.mix(stops, position / 256)
        found = contrast(colors.text_on(ground), ground)
        assert found >= 4.25
        assert found == max(contrast(text, ground) for text in ("#14161a", "#ffffff"))


def test_luminance_is_that_of_wcag():
    assert colors.luminance("#000000") == 0
    assert colors.luminance("#ffffff") == pytest.approx(1)
    assert colors.luminance("#ff0000") == pytest.approx(0.2126)
    assert colors.luminance("#808080") == pytest.approx(0.2159, abs=1e-4)


def test_magnitude_runs_one_way_against_each_ground():
    light = [colors.luminance(color) for color in colors.MAGNITUDE["light"]]
    dark = [colors.luminance(color) for color in colors.MAGNITUDE["dark"]]
    assert light == sorted(light, reverse=True)
    assert dark == sorted(dark)


def test_a_twin_is_as_readable_as_its_light_self():
    for name, color in colors.CATEGORIES["light"].items():
        there = contrast(color, colors.SURFACES["light"]["panel"])
        here = contrast(colors.CATEGORIES["dark"][name], colors.SURFACES["dark"]["panel"])
        assert here >= min(there, 4.5), name
