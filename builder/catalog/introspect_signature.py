"""Signatures → Params: how an annotation, a default and a docstring line become a field of a form.

Shared by layers, optimizers, schedulers and ops. Works on text, so that annotations of stubs and of live
functions are read by the same rules.
"""

from __future__ import annotations

import ast
import inspect
import math
import re
from dataclasses import dataclass
from typing import Any

from builder.catalog import overrides
from builder.catalog.entry import Param, ParamKind

REQUIRED = inspect.Parameter.empty
_SECTION = re.compile(r"^\s*(Args|Arguments|Parameters|Keyword args|Keyword Arguments|Keyword Args):\s*$", re.MULTILINE)
_HEADING = re.compile(r"^\s{0,8}[A-Z][A-Za-z ]+:{1,2}\s*$")
_ENTRY = re.compile(r"^(\s*)\*{0,2}(\w+)(?:\s*\(([^)]*(?:\([^)]*\))?[^)]*)\))?\s*:\s*(.*)$")


@dataclass(frozen=True)
class Argument:
    """One argument as written: its annotation as text, "" for none; its default, REQUIRED for none."""

    name: str
    annotation: str
    default: Any


def arguments_of(signature: inspect.Signature) -> list[Argument]:
    """The arguments of a live function without `self` and without *args and **kwargs."""
    found = []
    for parameter in signature.parameters.values():
        if parameter.name == "self" or parameter.kind in {parameter.VAR_POSITIONAL, parameter.VAR_KEYWORD}:
            continue
        note = parameter.annotation
        text = "" if note is REQUIRED else note if isinstance(note, str) else inspect.formatannotation(note)
        found.append(Argument(parameter.name, text, parameter.default))
    return found


def docs_of(docstring: str | None) -> dict[str, tuple[str, str]]:
    """Argument name → (type words, description) of a Google-style docstring's Args sections."""
    text = inspect.cleandoc(docstring or "")
    found: dict[str, tuple[str, str]] = {}
    for section in _SECTION.finditer(text):
        indent: int | None = None
        name = ""
        for line in text[section.end() :].splitlines()[1:]:
            if not line.strip():
                continue
            depth = len(line) - len(line.lstrip())
            if depth == 0 or (_HEADING.match(line) and indent is not None and depth < indent):
                break
            match = _ENTRY.match(line)
            if match and (indent is None or depth == indent):
                indent, name = depth, match[2]
                found.setdefault(name, ((match[3] or "").strip(), match[4].strip()))
            elif name and indent is not None and depth > indent:
                words, description = found[name]
                found[name] = (words, f"{description} {line.strip()}".strip())
    return {name: (words, plain(text)) for name, (words, text) in found.items()}


def plain(text: str) -> str:
    """Docstring mark-up as plain words: roles, literals and maths lose their marks."""
    text = re.sub(r":math:`([^`]*)`", r"\1", text)
    text = re.sub(r":\w+(?::\w+)*:`~?(?:torch\.)?([^`<]+?)(?:\s*<[^`]*>)?`", r"\1", text)
    text = re.sub(r"``([^`]*)``", r"\1", text)
    text = re.sub(r"`([^`<]+?)(?:\s*<[^`]*>)?`_{0,2}", r"\1", text)
    text = re.sub(r"\\text\{([^}]*)\}", r"\1", text)
    for mark, sign in (
        ("\\_", "_"),
        ("**", ""),
        ("\\times", "×"),
        ("\\geq", "≥"),
        ("\\leq", "≤"),
        ("\\neq", "≠"),
    ):
        text = text.replace(mark, sign)
    text = text.replace("\\", "")
    return re.sub(r"\s+", " ", text).strip()


def first_line(docstring: str | None) -> str:
    """The first sentence that describes, without the signature line of builtins."""
    for paragraph in inspect.cleandoc(docstring or "").split("\n\n"):
        words = " ".join(paragraph.split())
        if not words or words.startswith(("..", "Note:")) or re.match(r"^\w+\([^)]*\)(\s*->|$)", words):
            continue
        sentence = re.split(r"(?<=[a-z\)`\}])\.(?:\s|$)", plain(words))[0].rstrip(".:")
        return sentence[:200]
    return ""


def param(type_: str, argument: Argument, docs: dict[str, tuple[str, str]]) -> Param:
    """The Param of one argument: overrides first, then annotation, default and docstring, in this order."""
    words, description = docs.get(argument.name, ("", ""))
    default = _override(overrides.DEFAULTS, type_, argument.name, argument.default)
    required = default is REQUIRED
    note = argument.annotation or _words_as_annotation(argument.name, words, description)
    choices = _override(overrides.CHOICES, type_, argument.name, _literal(note))
    kind: ParamKind = _override(overrides.KINDS, type_, argument.name, None) or _kind(note, default, bool(choices))
    nullable = default is None or bool(re.search(r"\bNone(Type)?\b|Optional", note))
    general = overrides.SUGGESTIONS.get(("*", argument.name))
    return Param(
        name=argument.name,
        kind=kind,
        required=required,
        default=None if required else jsonable(default),
        choices=choices if kind in {"choice", "ints"} else None,
        nullable=nullable,
        length=_length(type_, argument.name, note, default, kind),
        inferred=argument.name in overrides.INFERRED,
        minimum=_minimum(argument.name, kind),
        doc=description,
        tensor=kind == "any" and is_tensor(note),
        suggestion=overrides.SUGGESTIONS.get((type_, argument.name), general if required else None),
        divides=overrides.DIVIDES.get(argument.name),
    )


def is_tensor(annotation: str) -> bool:
    """Whether the annotation allows a tensor."""
    return bool(re.search(r"\bTensor\b", annotation))


def jsonable(value: Any) -> Any:
    """A default as JSON data: tuples become lists, infinities and dtypes text."""
    if isinstance(value, (tuple, list)):
        return [jsonable(item) for item in value]
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    return str(value).removeprefix("torch.")


def _override(table: dict[tuple[str, str], Any], type_: str, name: str, otherwise: Any) -> Any:
    return table.get((type_, name), table.get(("*", name), otherwise))


def _literal(annotation: str) -> tuple[Any, ...] | None:
    match = re.search(r"Literal(\[[^\]]*\])", annotation)
    return tuple(ast.literal_eval(match[1])) if match else None


def _words_as_annotation(name: str, words: str, description: str) -> str:
    """`int or tuple, optional` of a docstring as an annotation."""
    if name == "dtype":
        return "dtype"
    if "single number or a" in description:
        return "int | tuple"
    if "single integer" in description and "or" not in description.split("single integer")[1][:4]:
        return "int"
    words = words.lower()
    names = [n for n in ("int", "float", "bool", "str", "tuple", "dtype") if re.search(rf"\b{n}", words)]
    if "tensor" in words:
        names.append("Tensor")
    return " | ".join(names)


def _kind(annotation: str, default: Any, has_choices: bool) -> ParamKind:
    words = set(re.findall(r"[A-Za-z_]\w*", annotation))
    many = bool(words & {"tuple", "list", "Sequence", "Iterable", "_size", "Size", "List", "Tuple"}) or isinstance(
        default, (tuple, list)
    )
    many = many or any(word.startswith(("_size_", "_ratio_")) for word in words)
    number = bool(words & {"int", "_int", "SymInt", "_size", "Size"}) or any(w.startswith("_size_") for w in words)
    real = bool(words & {"float", "_float", "Number", "_complex"}) or any(w.startswith("_ratio_") for w in words)
    if isinstance(default, bool):
        return "bool"
    if many:
        floats = real or (isinstance(default, (tuple, list)) and any(isinstance(v, float) for v in default))
        return "floats" if floats else "ints" if number or not words - {"tuple", "list"} else "any"
    if has_choices:
        return "choice"
    if words & {"dtype", "_dtype"}:
        return "dtype"
    if real or isinstance(default, float):
        return "float"
    if words & {"bool", "_bool"}:
        return "bool"
    if number or isinstance(default, int):
        return "int"
    if words & {"str", "_str"} or isinstance(default, str):
        return "str"
    return "any"


def _length(type_: str, name: str, annotation: str, default: Any, kind: str) -> int | None:
    """How many numbers a tuple has: from the annotation, else from the dimension in the layer's name."""
    if kind not in {"ints", "floats"}:
        return None
    fixed = re.search(r"tuple\[((?:\s*(?:float|int)(?: \| [\w.]+)?\s*,?)+)\]", annotation)
    if fixed and "..." not in fixed[1]:
        return fixed[1].count(",") + 1
    stub = re.search(r"_(?:size|ratio)_(\d)", annotation)
    if stub:
        return int(stub[1])
    if isinstance(default, (tuple, list)) and default:
        return len(default)
    dimension = re.search(r"([123])d$", type_)
    spatial = {
        "kernel_size",
        "stride",
        "padding",
        "dilation",
        "output_size",
        "size",
        "scale_factor",
        "output_ratio",
    }
    if dimension and name in spatial:
        return int(dimension[1])
    if type_ in {"nn.Fold", "nn.Unfold"}:
        return 2
    return None


_POSITIVE = re.compile(
    r"^(in|out|in1|in2)_(features|channels)$|^num_\w+$|_size$|^(kernel_size|stride|dilation|groups|embed_dim|d_model|nhead)$"
)


def _minimum(name: str, kind: str) -> float | None:
    if kind in {"int", "ints"} and _POSITIVE.search(name) and name != "num_classes":
        return 1
    if kind == "float" and name in {"lr", "eps", "weight_decay", "p", "dropout", "label_smoothing"}:
        return 0
    return None
