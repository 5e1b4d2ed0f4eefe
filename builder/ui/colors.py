"""The table of colours for Streamlit's theme and for Plotly: the same as frontend/src/shared/colors.ts, where each
colour's meaning is written. A test compares the two.
"""

from __future__ import annotations

from typing import Any, Literal

Theme = Literal["light", "dark"]

CATEGORIES: dict[Theme, dict[str, str]] = {
    "light": {
        "io": "#64748b", "convolution": "#2f8296", "linear": "#4a68b8", "normalization": "#6d8b45",
        "activation": "#b06f2c", "pooling": "#7a5ab8", "recurrent": "#ac5285", "attention": "#2b8a72",
        "shape": "#6b7280", "dropout": "#8d8478",
    },
    "dark": {
        "io": "#8796ad", "convolution": "#3e9cb2", "linear": "#7b9aec", "normalization": "#83a55a",
        "activation": "#cd8a43", "pooling": "#a88bea", "recurrent": "#d87cae", "attention": "#3fa98c",
        "shape": "#8f96a4", "dropout": "#a29a8e",
    },
}  # fmt: skip

MEANINGS: dict[Theme, dict[str, str]] = {
    "light": {
        "train": "#3457b2", "validation": "#b06f2c", "error": "#c03636", "stale": "#a87400", "event": "#7c4fd0",
        "running": "#2f8f4e", "selection": "#3457b2",
    },
    "dark": {
        "train": "#8aa6f0", "validation": "#e09a4f", "error": "#f46761", "stale": "#e0a936", "event": "#a98bff",
        "running": "#4cb870", "selection": "#8aa6f0",
    },
}  # fmt: skip

SURFACES: dict[Theme, dict[str, str]] = {
    "light": {
        "canvas": "#fbfbfa", "panel": "#ffffff", "code": "#f6f7f8", "line": "#e3e4e6", "lit": "#e2e6f0",
        "text": "#1f2328", "quiet": "#5f6673", "primary": "#3457b2", "onPrimary": "#ffffff",
    },
    "dark": {
        "canvas": "#14161a", "panel": "#1b1e24", "code": "#16191e", "line": "#2d323a", "lit": "#252c3b",
        "text": "#e6e8eb", "quiet": "#949ba6", "primary": "#8aa6f0", "onPrimary": "#14161a",
    },
}  # fmt: skip

MAGNITUDE: dict[Theme, list[str]] = {
    "light": ["#e9effa", "#c3d2ee", "#9fb6e0", "#6b8cce", "#4467b8", "#2a458c", "#1b2c60"],
    "dark": ["#1c2543", "#26386f", "#33509f", "#4a6fcc", "#7398ec", "#a9c4fb", "#e6efff"],
}

SIGNED: dict[Theme, list[str]] = {
    "light": ["#244f9e", "#7f9fd6", "#f1f1ef", "#e0a468", "#a8581a"],
    "dark": ["#86b0ff", "#4769b0", "#25282e", "#a8692f", "#ffae66"],
}

SERIES: dict[Theme, list[str]] = {
    theme: [
        CATEGORIES[theme][name]
        for name in ("linear", "activation", "attention", "recurrent", "normalization", "pooling", "convolution")
    ]
    for theme in ("light", "dark")
}
"""Colours for things that are compared and have no meaning of their own, such as runs; a dash goes with each."""


def scale(stops: list[str]) -> list[list[Any]]:
    """A Plotly colour scale of these stops, evenly spaced."""
    return [[index / (len(stops) - 1), stop] for index, stop in enumerate(stops)]


def streamlit_theme() -> dict[str, Any]:
    """Streamlit's theme options with both themes set to this table."""
    options: dict[str, Any] = {
        "theme.font": "sans-serif",
        "theme.codeFont": "monospace",
        "theme.baseFontSize": 14,
        "theme.baseRadius": "4px",
        "theme.codeFontSize": "12px",
        "theme.buttonRadius": "5px",
        "theme.showWidgetBorder": True,
    }
    for theme in ("light", "dark"):
        surfaces, meanings = SURFACES[theme], MEANINGS[theme]
        options |= {
            f"theme.{theme}.{name}": value
            for name, value in {
                "primaryColor": surfaces["primary"],
                "backgroundColor": surfaces["canvas"],
                "secondaryBackgroundColor": surfaces["panel"],
                "textColor": surfaces["text"],
                "borderColor": surfaces["line"],
                "linkColor": surfaces["primary"],
                "codeBackgroundColor": surfaces["code"],
                "codeTextColor": surfaces["text"],
                "redColor": meanings["error"],
                "yellowColor": meanings["stale"],
                "greenColor": meanings["running"],
                "violetColor": meanings["event"],
                "orangeColor": meanings["validation"],
                "blueColor": meanings["train"],
                "grayColor": surfaces["quiet"],
                "chartCategoricalColors": SERIES[theme],
                "chartSequentialColors": _ten(MAGNITUDE[theme]),
                "chartDivergingColors": _ten(SIGNED[theme]),
            }.items()
        }
    return options


def _ten(stops: list[str]) -> list[str]:
    """Ten colours along a scale: as many as Streamlit asks for."""
    return [mix(stops, index / 9) for index in range(10)]


def mix(stops: list[str], position: float) -> str:
    """The colour at `position` (0 to 1, kept within) of a scale."""
    at = min(1.0, max(0.0, position)) * (len(stops) - 1)
    low = min(len(stops) - 2, int(at))
    pairs = zip(_channels(stops[low]), _channels(stops[low + 1]), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * (at - low)):02x}" for a, b in pairs)


def text_on(ground: str) -> str:
    """Dark or white, whichever reads better on `ground`: where both read equally well its luminance is 0.1967."""
    return "#14161a" if luminance(ground) > 0.1967 else "#ffffff"


def luminance(color: str) -> float:
    """Relative luminance (WCAG) of "#rrggbb", 0 to 1."""
    shares = [value / 255 for value in _channels(color)]
    red, green, blue = (s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _channels(color: str) -> tuple[int, int, int]:
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16)
