"""One field of a form for one catalogue parameter: what is shown, and how text becomes a value.

Only values that differ from torch's default are kept, so what is saved says what its owner chose.
"""

from __future__ import annotations

import ast
import math
from collections.abc import Mapping
from typing import Any

import streamlit as st

from builder.catalog import Entry, Param

RARELY = frozenset(
    {
        "foreach", "fused", "capturable", "differentiable", "maximize", "last_epoch", "dtype", "amsgrad", "eps",
        "reduction", "ignore_index", "weight", "zero_infinity", "decoupled_weight_decay", "tolerance_grad",
        "tolerance_change", "three_phase", "cycle_momentum", "base_momentum", "max_momentum", "steps_per_epoch",
        "threshold_mode", "scale_mode", "t0", "ns_coefficients", "ns_steps", "adjust_lr_fn", "epochs", "options",
    }
)  # fmt: skip
"""Parameters that stand behind "more": true to torch, and seldom turned."""

UNSET = "–"
"""How a choice that may be None shows None."""


class FieldError(ValueError):
    """What was typed is no value of the parameter: the message says what one looks like."""


def parse(param: Param, text: str) -> Any:
    """The value of typed text. Errors: FieldError."""
    text = text.strip()
    if text in {"", "None", UNSET}:
        if param.nullable or not param.required:
            return None if param.nullable else param.default
        raise FieldError(f"{param.name} needs a value.")
    if param.kind == "str":
        return text
    if param.choices and text in param.choices:
        return text
    try:
        value = ast.literal_eval(
            f"[{text}]" if param.kind in {"ints", "floats", "shape"} and text[0] not in "[(" else text
        )
    except (ValueError, SyntaxError) as error:
        raise FieldError(f"{text!r} is no {_wanted(param)}.") from error
    if isinstance(value, tuple):
        value = list(value)
    if param.kind in {"ints", "floats", "shape"}:
        value = _numbers(param, value)
    if isinstance(value, float) and not math.isfinite(value):
        raise FieldError(f"{param.name} must be finite.")
    return value


def _wanted(param: Param) -> str:
    if param.kind in {"floats", "ints"}:
        return f"{param.length or 1} number{'s' if (param.length or 1) > 1 else ''}, such as {shown(param.default) or '1, 2'}"
    return {"shape": "list of whole numbers", "any": "Python value"}.get(param.kind, param.kind)


def _numbers(param: Param, value: Any) -> Any:
    values = value if isinstance(value, list) else [value]
    allowed = (int, float) if param.kind == "floats" else int
    if not all((isinstance(v, allowed) and not isinstance(v, bool)) or v is None for v in values):
        raise FieldError(f"{param.name} takes {'numbers' if param.kind == 'floats' else 'whole numbers'}.")
    if len(values) == 1 and param.name != "milestones" and param.kind != "shape":
        return values[0]
    if param.length and len(values) != param.length:
        raise FieldError(f"{param.name} takes {param.length} numbers, not {len(values)}.")
    return values


def shown(value: Any) -> str:
    """A value as text that `parse` reads back."""
    if value is None:
        return ""
    if isinstance(value, list | tuple):
        return ", ".join("None" if v is None else f"{v:g}" if isinstance(v, float) else str(v) for v in value)
    return f"{value:g}" if isinstance(value, float) else str(value)


def differing(params: Mapping[str, Any], entry: Entry) -> dict[str, Any]:
    """`params` without those equal to torch's default, and without those this entry does not know."""
    known = entry.params_by_name
    return {
        name: value
        for name, value in params.items()
        if name in known and (value is not None or known[name].default is not None) and not _same(value, known[name])
    }


def _same(value: Any, param: Param) -> bool:
    alike = isinstance(value, bool) == isinstance(param.default, bool)
    return not param.required and alike and value == param.default


def fields(entry: Entry, values: Mapping[str, Any], key: str) -> dict[str, Any]:
    """The fields of an entry: everyday ones at once, the rest behind "more". Returns what differs from torch's defaults.

    A field whose text is no value says so beneath itself and keeps the value it had.
    """
    found: dict[str, Any] = {}
    everyday = [param for param in entry.params if param.name not in RARELY]
    rest = [param for param in entry.params if param.name in RARELY]
    for param in everyday:
        found[param.name] = field(param, values.get(param.name, param.default), f"{key}.{param.name}")
    if rest:
        with st.expander(f"more of {entry.name}"):
            for param in rest:
                found[param.name] = field(param, values.get(param.name, param.default), f"{key}.{param.name}")
    return differing(found, entry)


def field(param: Param, value: Any, key: str) -> Any:
    """One widget for one parameter, with `value` in it at first."""
    helping = param.doc or None
    if param.kind == "bool" and not param.nullable:
        return st.checkbox(param.name, bool(value), key=key, help=helping)
    if param.kind == "bool":
        names = {UNSET: None, "True": True, "False": False}
        chosen = st.selectbox(param.name, list(names), list(names.values()).index(value), key=key, help=helping)
        return names[chosen]
    if param.kind == "choice":
        options = [*([UNSET] if param.nullable else []), *map(str, param.choices or ())]
        index = options.index(str(value)) if str(value) in options else 0
        chosen = st.selectbox(param.name, options, index, key=key, help=helping)
        return None if chosen == UNSET else chosen
    if param.kind == "int":
        least = int(param.minimum) if param.minimum is not None else None
        placeholder = "automatic" if param.required else UNSET
        if not isinstance(value, int) and value is not None:
            value = param.default
        typed = st.number_input(
            param.name, value=value, min_value=least, step=1, key=key, help=helping, placeholder=placeholder
        )
        return typed if typed is not None or param.nullable or param.required else param.default
    return _typed(param, value, key, helping)


def _typed(param: Param, value: Any, key: str, helping: str | None) -> Any:
    """Numbers as text: 1e-3 stays 1e-3, and what is wrong is said beneath the field."""
    placeholder = "automatic" if param.required else UNSET
    text = st.text_input(param.name, shown(value), key=key, help=helping, placeholder=placeholder)
    if not text.strip() and param.required:
        return None
    try:
        typed = _number(param, text) if param.kind == "float" else parse(param, text)
    except FieldError as error:
        st.markdown(f":red[✕ {error}]")
        return value
    return typed


def _number(param: Param, text: str) -> float | None:
    value = parse(param, text)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise FieldError(f"{text!r} is no number.")
    if param.minimum is not None and value < param.minimum:
        raise FieldError(f"{param.name} must be at least {param.minimum:g}.")
    return float(value)
