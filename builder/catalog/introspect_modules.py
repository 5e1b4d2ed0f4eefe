"""torch.nn → entries: one per public layer and loss, from the signatures of `__init__` and `forward`."""

from __future__ import annotations

import inspect
import typing
from typing import TYPE_CHECKING, Any

from builder.catalog import overrides
from builder.catalog.categories import COLORS, OF_MODULE_FILE
from builder.catalog.entry import Entry, Kind, Port
from builder.catalog.introspect_signature import (
    REQUIRED,
    Argument,
    arguments_of,
    docs_of,
    first_line,
    is_tensor,
    param,
)

if TYPE_CHECKING:
    from builder.catalog.entry import Param


def public_modules() -> dict[str, Any]:
    """Every public nn.Module subclass of the torch.nn namespace, by name."""
    from torch import nn

    return {
        name: value
        for name, value in sorted(vars(nn).items())
        if inspect.isclass(value) and issubclass(value, nn.Module) and not name.startswith("_")
    }


def module_entries() -> list[Entry]:
    """One entry for every public layer and loss, but for those overrides.NOT_PLACEABLE explains."""
    return [module_entry(name, cls) for name, cls in public_modules().items() if name not in overrides.NOT_PLACEABLE]


def module_entry(name: str, cls: Any) -> Entry:
    """The entry of one nn.Module class."""
    type_ = f"nn.{name}"
    category = OF_MODULE_FILE.get(cls.__module__.rsplit(".", 1)[-1], "shape")
    if name == "MultiheadAttention":
        category = "attention"
    kind: Kind = "loss" if category == "loss" or name.endswith("Loss") else "layer"
    docs = docs_of(cls.__doc__)
    inputs, call_params = _forward(type_, cls, docs)
    return Entry(
        type=type_,
        name=name,
        kind=kind,
        category=category,
        color=COLORS[category],
        doc=overrides.DOCS.get(type_) or first_line(cls.__doc__),
        deprecated=_deprecated(name, cls),
        params=(*_init_params(type_, cls, docs), *call_params),
        inputs=inputs,
        outputs=outputs(type_),
        key=overrides.KEYS.get(type_),
    )


def outputs(type_: str) -> tuple[Port, ...]:
    """The output ports: named in overrides.OUTPUTS when there are several, else one."""
    rows = overrides.OUTPUTS.get(type_, ("output",))
    return tuple(
        Port(name=row, when=overrides.OUTPUT_WHEN.get((type_, row)))
        if isinstance(row, str)
        else Port(name=row[0], children=tuple(Port(name=child) for child in row[1:]))
        for row in rows
    )


def kept(type_: str, argument: Argument) -> bool:
    """Whether an argument becomes a field or port: private, deprecated and non-data arguments do not."""
    return (
        argument.name not in overrides.DROPPED_PARAMS
        and argument.name not in overrides.DROPPED_OF.get(type_, frozenset())
        and not argument.name.startswith("_")
    )


def _init_params(type_: str, cls: Any, docs: dict[str, tuple[str, str]]) -> list[Param]:
    return [param(type_, argument, docs) for argument in _signature(cls.__init__) if kept(type_, argument)]


def _forward(type_: str, cls: Any, docs: dict[str, tuple[str, str]]) -> tuple[tuple[Port, ...], list[Param]]:
    """Forward's tensors as ports, its plain values as params with `call` set."""
    docs = {**docs, **docs_of(cls.forward.__doc__)}
    ports, params = [], []
    optional = overrides.OPTIONAL_PORTS.get(type_, frozenset())
    for argument in _signature(cls.forward):
        if not kept(type_, argument):
            continue
        if is_tensor(argument.annotation) or not argument.annotation:
            required = argument.default is REQUIRED and argument.name not in optional
            parts = overrides.INPUT_PARTS.get((type_, argument.name), ())
            ports.append(
                Port(
                    name=argument.name,
                    required=required,
                    doc=docs.get(argument.name, ("", ""))[1],
                    children=tuple(Port(name=part) for part in parts),
                )
            )
        else:
            params.append(param(type_, argument, docs).model_copy(update={"call": True}))
    return tuple(ports), params


def _signature(function: Any) -> list[Argument]:
    """The first written overload where there are some (LSTM's own signature is *args), else the signature."""
    overloads = typing.get_overloads(function)
    return arguments_of(inspect.signature(overloads[0] if overloads else function))


def _deprecated(name: str, cls: Any) -> bool:
    text = (cls.__doc__ or "").lower()
    return name == "NLLLoss2d" or "is deprecated in favor" in text or text.lstrip().startswith("deprecated")
