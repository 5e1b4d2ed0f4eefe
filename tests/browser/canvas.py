"""What the tests read off the Tape page's canvas."""

from __future__ import annotations

AMBER = (224, 169, 54)
"""The colour of "stopped here"."""


def amber(page) -> dict[str, float]:
    """Pixels of the canvas in the colour of "stopped here", and where their middle is: {count, x, y}, in CSS pixels."""
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
        list(AMBER),
    )
