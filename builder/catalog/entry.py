"""What a catalogue entry is: one thing that can be placed or chosen, as frozen data.

Nothing here knows torch. Entries are made by introspect_*.py, kept as JSON, and read by read.py.
"""

from __future__ import annotations

from functools import cached_property
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict

Kind = Literal["layer", "op", "loss", "optimizer", "scheduler"]

ParamKind = Literal["int", "float", "bool", "str", "choice", "ints", "floats", "dtype", "shape", "any"]
"""How a value is typed in: `ints`, `floats` take one number or a tuple of `length` numbers; `shape` a tuple."""

Color = Literal[
    "io",
    "convolution",
    "linear",
    "normalization",
    "activation",
    "pooling",
    "recurrent",
    "attention",
    "shape",
    "dropout",
]


class Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", ignored_types=(cached_property,))


class Param(Frozen):
    """One argument that is a value, not a tensor that flows.

    `inferred`: fills itself from the input's shape. `tensor`: torch wants a tensor where the document holds
    (nested) numbers, as in `nn.CrossEntropyLoss(weight=…)`. `call`: given to `forward`, not to `__init__`.
    `suggestion`: what a person who places the layer by hand starts with; where `divides` is set, it is at most the
    suggestion and divides that dimension of the input.
    """

    name: str
    kind: ParamKind
    required: bool
    default: Any = None
    choices: tuple[Any, ...] | None = None
    nullable: bool = False
    length: int | None = None
    inferred: bool = False
    minimum: float | None = None
    doc: str = ""
    tensor: bool = False
    call: bool = False
    suggestion: Any = None
    divides: int | None = None


class Port(Frozen):
    """One tensor going in or out. `list`: takes any number of tensors (`torch.cat`).

    A required input must be wired, or, of an op, be set as the param of the same name where there is one
    (`torch.add` takes a tensor or a number as `other`). A port with `children` is a tuple of tensors; an output
    with `when` exists only while the param of that name is neither false nor None (the indices of max-pooling).
    """

    name: str
    required: bool = True
    list: bool = False
    doc: str = ""
    children: tuple[Port, ...] = ()
    when: str | None = None


class Entry(Frozen):
    """A layer, op, loss, optimizer or scheduler, as torch's own signature and docstring describe it."""

    type: str
    name: str
    kind: Kind
    category: str
    color: Color
    doc: str = ""
    deprecated: bool = False
    params: tuple[Param, ...] = ()
    inputs: tuple[Port, ...] = ()
    outputs: tuple[Port, ...] = ()
    key: str | None = None

    @cached_property
    def params_by_name(self) -> dict[str, Param]:
        return {param.name: param for param in self.params}

    @cached_property
    def inputs_by_name(self) -> dict[str, Port]:
        return {port.name: port for port in self.inputs}


class Catalog(Frozen):
    """All entries of one torch version, by type, in palette order."""

    torch_version: str
    entries: dict[str, Entry]

    def of_kind(self, kind: Kind) -> list[Entry]:
        """Entries of one kind, in palette order."""
        return [entry for entry in self.entries.values() if entry.kind == kind]

    def get(self, type: str) -> Entry | None:  # noqa: A002 - the document's own word for it
        """The entry of this type, or None when this torch has none."""
        return self.entries.get(type)

    def to_json(self) -> dict[str, Any]:
        """JSON-able data; `Catalog.model_validate` reads it back."""
        return self.model_dump(mode="json", exclude_defaults=False)
