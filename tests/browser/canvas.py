"""What the tests read off the Tape page's canvas."""

from __future__ import annotations

import re

AMBER = (224, 169, 54)
"""The colour of "stopped here"."""


RED = {"light": (192, 54, 54), "dark": (244, 103, 97)}
"""The colour of NaN, Inf and the node in which backward failed, by theme."""


def amber(page) -> dict[str, float]:
    """Pixels of the canvas in the colour of "stopped here", and where their middle is: {count, x, y}, in CSS pixels."""
    return pixels(page, AMBER)


def pixels(page, colour: tuple[int, int, int]) -> dict[str, float]:
    """Pixels of the canvas in a colour, and where their middle is: {count, x, y}, in CSS pixels."""
    return page.evaluate(
        """([red, green, blue]) => {
            const find = (root) => {
                for (const one of root.querySelectorAll("*")) {
                    if (one.matches("canvas.tape-canvas")) return one;
                    const inner = one.shadowRoot && find(one.shadowRoot);
                    if (inner) return inner;
                }
                return null;
            };
            const canvas = find(document);
            const { data, width } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
            let count = 0, x = 0, y = 0;
            for (let i = 0; i < data.length; i += 4)
                if (Math.abs(data[i] - red) < 8 && Math.abs(data[i + 1] - green) < 8 && Math.abs(data[i + 2] - blue) < 14) {
                    count++;
                    x += (i / 4) % width;
                    y += Math.floor(i / 4 / width);
                }
            const ratio = canvas.width / canvas.clientWidth;
            return { count, x: x / Math.max(1, count) / ratio, y: y / Math.max(1, count) / ratio };
        }""",
        list(colour),
    )


def point_at(page, wanted: str, columns: range = range(1, 24), *, within=None) -> tuple[float, float]:
    """Where the pointer's tooltip says `wanted`, looked for in these of 24 columns, line by line; `within` is a frame."""
    within = within or page
    area = within.locator("canvas.tape-canvas").bounding_box()
    for down in range(2, 60):
        for across in columns:
            x, y = area["x"] + area["width"] * across / 24, area["y"] + area["height"] * down / 64
            page.mouse.move(x, y)
            tip = within.locator(".tooltip b")
            if tip.count() and re.search(wanted, tip.inner_text()):
                return x, y
    raise AssertionError(f"no box says {wanted!r}")
