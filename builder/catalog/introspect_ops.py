"""Tensor ops → entries, from torch's own type stubs: every overload of an op, merged into one form.

Builtins carry no signature at run time; the stubs torch ships (`torch/_C/_VariableFunctions.pyi`,
`torch/_C/__init__.pyi`, `torch/nn/functional.pyi`) do, generated from the same declarations as the kernels.
"""

from __future__ import annotations

import ast
import inspect
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from builder.catalog import overrides
from builder.catalog.categories import COLORS
from builder.catalog.entry import Entry, Param, Port
from builder.catalog.introspect_modules import kept, outputs
from builder.catalog.introspect_signature import (
    REQUIRED,
    Argument,
    arguments_of,
    docs_of,
    first_line,
    is_tensor,
    param,
)
from builder.catalog.ops import OPS, Op

_NEVER = frozenset({"out", "generator", "layout", "pin_memory", "requires_grad", "memory_format", "implicit", "self"})


@dataclass(frozen=True)
class Written:
    """One overload as the stub writes it."""

    arguments: tuple[Argument, ...]


def op_entries() -> list[Entry]:
    """One entry for each row of ops.OPS."""
    return [op_entry(op) for op in OPS]


def op_entry(op: Op) -> Entry:
    """The entry of one op, merged from its overloads."""
    function = resolve(op.type)
    docs = docs_of(function.__doc__)
    overloads = _overloads(op, function)
    merged = _merge(overloads)
    if op.take is not None:
        merged = [found for name in op.take for found in merged if found.name == name]
    merged = [argument for argument in merged if kept(op.type, argument) and argument.name not in _NEVER]
    ports: list[Port] = []
    params: list[Param] = []
    if op.type.startswith("Tensor."):
        ports.append(Port(name="input", doc="the tensor"))
    for place, argument in enumerate(merged):
        tensor = is_tensor(argument.annotation) and (op.type, argument.name) not in overrides.VALUE_ONLY
        if tensor:
            ports.append(_port(argument, docs, overloads))
        flows = place == 0 and not op.type.startswith("Tensor.") and tensor
        if not flows and _takes_value(argument.annotation):
            found = param(op.type, argument, docs)
            params.append(found.model_copy(update={"required": False} if tensor else {"tensor": False}))
    return Entry(
        type=op.type,
        name=op.type.split(".")[-1],
        kind="op",
        category=op.category,
        color=COLORS[op.category],
        doc=_doc(op.type, function),
        params=tuple(params),
        inputs=tuple(ports),
        outputs=_outputs(op.type),
        key=overrides.KEYS.get(op.type),
    )


def resolve(type_: str) -> Any:
    """The function or method a type names: "torch.cat", "F.pad", "Tensor.view"."""
    import torch

    prefix, name = type_.split(".", 1)
    owner = {"torch": torch, "F": torch.nn.functional, "Tensor": torch.Tensor}[prefix]
    return getattr(owner, name)


def _doc(type_: str, function: Any) -> str:
    if type_ == "Tensor.__getitem__":
        return "Picks a part by index, as in x[:, 0]"
    line = overrides.DOCS.get(type_) or first_line(function.__doc__)
    alias = re.match(r"^(?:See|Alias for) (?:torch\.)?((?:nn\.functional|special)\.\w+|\w+)", line)
    if alias:
        import torch

        target: Any = torch
        for name in alias[1].split("."):
            target = getattr(target, name, None)
        line = first_line(getattr(target, "__doc__", None)) or line
    return line


def _port(argument: Argument, docs: dict[str, tuple[str, str]], overloads: list[Written]) -> Port:
    many = bool(re.search(r"(?:tuple|list|Sequence)\[Tensor|\bVariadic\b", argument.annotation))
    return Port(
        name=argument.name,
        required=argument.default is REQUIRED or argument is overloads[0].arguments[0],
        list=many,
        doc=docs.get(argument.name, ("", ""))[1],
    )


def _takes_value(annotation: str) -> bool:
    rest = re.sub(
        r"(?:tuple|list|Sequence)\[Tensor[^\]]*\]|\bTensor\b|\bNone\b|\bVariadic\b|Optional|[\s|\[\],.]",
        "",
        annotation,
    )
    return bool(rest) or not annotation


def _outputs(type_: str) -> tuple[Port, ...]:
    """One output, the named ones of overrides.OUTPUTS, or a list of as many as the op returns."""
    if type_ in overrides.OUTPUTS:
        return outputs(type_)
    if type_ in overrides.LIST_OUTPUTS:
        return (Port(name="outputs", list=True),)
    return (Port(name="output"),)


def _merge(overloads: list[Written]) -> list[Argument]:
    """One list of arguments: annotations joined; required only where no overload does without it."""
    names: list[str] = []
    for written in overloads:
        place = 0
        for argument in written.arguments:
            if argument.name in names:
                place = names.index(argument.name) + 1
            else:
                names.insert(place or len(names), argument.name)
                place = names.index(argument.name) + 1
    merged = []
    for name in names:
        found = [a for written in overloads for a in written.arguments if a.name == name]
        always = len(found) == len(overloads) and all(a.default is REQUIRED for a in found)
        given = [a.default for a in found if a.default is not REQUIRED]
        annotation = " | ".join(dict.fromkeys(a.annotation for a in found if a.annotation))
        merged.append(Argument(name, annotation, REQUIRED if always else given[0] if given else None))
    return merged


def _overloads(op: Op, function: Any) -> list[Written]:
    """The op's overloads. Without a stub, the live signature, then the docstring's."""
    if op.type == "Tensor.__getitem__":
        return [Written((Argument("index", "str", REQUIRED),))]
    prefix, name = op.type.split(".", 1)
    found = [written for written in _stubs(prefix).get(name, []) if _wanted(op, written)]
    if found:
        return [_first_is_tensor(op, _with_defaults(written, function)) for written in found]
    try:
        signature = inspect.signature(function)
    except ValueError:
        return [_from_docstring(function.__doc__ or "", name)]
    if set(signature.parameters) <= {"args", "kwargs", "operands", "equation"}:
        return [_variadic(op.type)]
    arguments = arguments_of(signature)
    tensors = [a.name for a in arguments[:1]] + [name for type_, name in overrides.TENSORS if type_ == op.type]
    return [
        Written(
            tuple(
                Argument(a.name, "Tensor", a.default) if not a.annotation and a.name in tensors else a
                for a in arguments
            )
        )
    ]


def _first_is_tensor(op: Op, written: Written) -> Written:
    """A function's first argument is the tensor it works on, even where the stub leaves out its annotation."""
    if op.type.startswith("Tensor.") or not written.arguments or written.arguments[0].annotation not in {"", "Any"}:
        return written
    first, *rest = written.arguments
    return Written((Argument(first.name, "Tensor", first.default), *rest))


def _with_defaults(written: Written, function: Any) -> Written:
    """Defaults the stub leaves out (`= ...`), from the live signature, else from the docstring's."""
    if all(argument.default is not ... for argument in written.arguments):
        return written
    try:
        live = arguments_of(inspect.signature(function))
    except ValueError:
        live = list(_from_docstring(function.__doc__ or "", function.__name__).arguments)
    known = {argument.name: argument.default for argument in live}
    return Written(
        tuple(Argument(a.name, a.annotation, known.get(a.name)) if a.default is ... else a for a in written.arguments)
    )


def _variadic(type_: str) -> Written:
    if type_ == "torch.einsum":
        return Written((Argument("equation", "str", REQUIRED), Argument("operands", "Variadic[Tensor]", REQUIRED)))
    raise LookupError(f"torch tells no signature of {type_}")


def _wanted(op: Op, written: Written) -> bool:
    """Leaves out overloads over named dimensions, over a number in place of the input, or beside `take`."""
    if any("DimnameList" in a.annotation or "str | EllipsisType" in a.annotation for a in written.arguments):
        return False
    names = {a.name for a in written.arguments} - _NEVER
    required = {a.name for a in written.arguments if a.default is REQUIRED} - _NEVER
    if op.type == "torch.where" and names != {"condition", "input", "other"}:
        return False
    if op.take is not None and (not required <= set(op.take) or (op.take and op.take[0] not in names)):
        return False
    return not (not op.type.startswith("Tensor.") and "self" in {a.name for a in written.arguments})


@cache
def _stubs(prefix: str) -> dict[str, list[Written]]:
    """Function name → overloads, of one namespace's stub file."""
    import torch

    root = Path(torch.__file__).parent
    if prefix == "torch":
        return _functions(ast.parse((root / "_C" / "_VariableFunctions.pyi").read_text("utf-8")).body)
    if prefix == "F":
        found = _functions(ast.parse((root / "nn" / "functional.pyi").read_text("utf-8")).body)
        native = _functions(ast.parse((root / "_C" / "_nn.pyi").read_text("utf-8")).body)
        return {**native, **found}
    body = ast.parse((root / "_C" / "__init__.pyi").read_text("utf-8")).body
    base = next(node for node in body if isinstance(node, ast.ClassDef) and node.name == "TensorBase")
    return _functions(base.body)


def _functions(body: list[ast.stmt]) -> dict[str, list[Written]]:
    found: dict[str, list[Written]] = {}
    for node in body:
        if isinstance(node, ast.FunctionDef) and node.args.vararg is None:
            found.setdefault(node.name, []).append(Written(tuple(_written(node.args))))
    return found


def _written(arguments: ast.arguments) -> list[Argument]:
    plain = [*arguments.posonlyargs, *arguments.args]
    defaults: list[ast.expr | None] = [None] * (len(plain) - len(arguments.defaults)) + list(arguments.defaults)
    pairs = [
        *zip(plain, defaults, strict=True),
        *zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True),
    ]
    return [
        Argument(a.arg, ast.unparse(a.annotation) if a.annotation else "", REQUIRED if d is None else _value(d))
        for a, d in pairs
    ]


def _value(node: ast.expr) -> Any:
    try:
        return ast.literal_eval(node)
    except ValueError:
        return None


def _from_docstring(docstring: str, name: str) -> Written:
    """The signature line a builtin's docstring opens with: `gelu(input, approximate = 'none') -> Tensor`."""
    match = re.search(rf"{re.escape(name)}\((.*?)\)\s*->\s*\w+", docstring, re.DOTALL)
    if match is None:
        raise LookupError(f"torch tells no signature of {name}")
    tree = ast.parse(f"def f({match[1]}): ...").body[0]
    assert isinstance(tree, ast.FunctionDef)
    tensors = {
        "input",
        "tensor",
        "query",
        "key",
        "value",
        "attn_mask",
        "weight",
        "bias",
        "x1",
        "x2",
        "input1",
        "input2",
    }
    return Written(
        tuple(Argument(a.name, "Tensor" if a.name in tensors else "", a.default) for a in _written(tree.args))
    )
