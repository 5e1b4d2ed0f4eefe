"""PyTorch's reasons in plain words: one row per family of messages, first match wins.

What no row knows is said with PyTorch's own first line, so a new torch with new messages is never a blank.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from builder.catalog import Entry
    from builder.infer.run import Failure
    from builder.model.graph import Size

Shape = tuple["Size", ...]


@dataclass(frozen=True)
class Case:
    """A failure with what surrounds it. `params` with what was filled in, `given` without."""

    name: str
    entry: Entry
    params: Mapping[str, Any]
    given: Mapping[str, Any]
    shapes: Mapping[str, Shape]
    dtypes: Mapping[str, str]
    failure: Failure

    @property
    def shape(self) -> Shape:
        """The first input's."""
        return next(iter(self.shapes.values()), ())

    @property
    def text(self) -> str:
        """The first input's shape as one writes it."""
        return written(self.shape)

    @property
    def dimensions(self) -> int | None:
        """2 for Conv2d and its like."""
        found = re.search(r"(\d)d$", self.entry.type)
        return int(found[1]) if found else None


@dataclass(frozen=True)
class Said:
    """A stable code, one sentence, and the parameter or input port it is about."""

    code: str
    message: str
    param: str | None = None
    port: str | None = None


def written(shape: Shape) -> str:
    """(N, 16, 8) or (N,)."""
    return f"({', '.join(map(str, shape))}{',' if len(shape) == 1 else ''})"


LAYOUT = {
    0: "(N, features)",
    1: "(N, channels, length)",
    2: "(N, channels, height, width)",
    3: "(N, channels, depth, height, width)",
}

Row = tuple[str, Callable[[Case, "re.Match[str]"], Said]]


def reason(case: Case) -> Said:
    """What is wrong, in one sentence."""
    if case.failure.kind == "OpenSize":
        return _open_size(case)
    for pattern, say in TABLE:
        found = re.search(pattern, case.failure.detail)
        if found:
            return say(case, found)
    return _own_words(case)


def _open_size(case: Case) -> Said:
    param, port = case.failure.detail, case.failure.port
    shape = case.shapes.get(port or "", case.shape)
    if case.dimensions is not None and len(shape) == case.dimensions + 1:
        message = (
            f"{case.name} takes {LAYOUT[case.dimensions]}; its input {written(shape)} has no channels dimension, "
            f"so {shape[0]} would be read as channels."
        )
        return Said("shape-mismatch", message, None, port)
    message = (
        f"{param} of {case.name} follows from its input {written(shape)}, where that size is only a name: "
        f"give it a number, or set {param}."
    )
    return Said("open-size", message, param, port)


def _own_words(case: Case) -> Said:
    line = case.failure.detail.strip().splitlines()[0]
    line = line.removeprefix(f"{case.entry.type}: ").removeprefix(f"{case.entry.type}, ")
    param = _param_in(case, line)
    code = "refused-parameter" if case.failure.stage == "configure" else "does-not-run"
    return Said(code, f"{case.name}: {line}{'' if line.endswith(('.', '!', '?')) else '.'}", param)


def _param_in(case: Case, text: str) -> str | None:
    """The parameter a message names, those the user set first; else the one whose value it quotes."""
    words = set(re.findall(r"\w+", text))
    known = [param.name for param in case.entry.params]
    for name in [*(n for n in known if n in case.given), *known]:
        if name in words:
            return name
    for name, value in case.given.items():
        if name in known and not isinstance(value, bool) and str(value) in text and str(value).strip():
            return name
    return None


def _refused(code: str, template: str, *params: str) -> Callable[[Case, re.Match[str]], Said]:
    """A sentence with {name} and {0}, {1} … of the match, about the first of `params` the layer has."""

    def say(case: Case, found: re.Match[str]) -> Said:
        known = case.entry.params_by_name
        param = next((p for p in params if p in known), None) or _param_in(case, case.failure.detail)
        return Said(code, template.format(*found.groups(), name=case.name, text=case.text), param)

    return say


def _matmul(case: Case, found: re.Match[str]) -> Said:
    if "in_features" in case.params:
        message = (
            f"{case.name} expects {case.params['in_features']} features in the last dimension, "
            f"but its input {case.text} has {case.shape[-1]}."
        )
        return Said("shape-mismatch", message, "in_features" if "in_features" in case.given else None, "input")
    shapes = list(case.shapes.values())
    if case.entry.kind == "op" and len(shapes) == 2:
        return _product(case, found)
    return Said(
        "shape-mismatch", f"{case.name}: sizes {found[2]} and {found[3]} do not fit; its inputs are {_all(case)}."
    )


def _product(case: Case, _: re.Match[str]) -> Said:
    first, second = list(case.shapes.values())[:2]
    inner = second[-2] if len(second) > 1 else second[-1]
    if first[-1:] != (inner,):
        message = (
            f"To multiply {written(first)} by {written(second)}, the last size of the first ({first[-1]}) must equal "
            f"the second to last of the second ({inner})."
        )
    else:
        message = f"{written(first)} and {written(second)} cannot be multiplied: their batches differ."
    return Said("shape-mismatch", message)


def _all(case: Case) -> str:
    return " and ".join(written(shape) for shape in case.shapes.values())


def _channels(case: Case, found: re.Match[str]) -> Said:
    expected, got = found[1], found[2]
    dimensions = case.dimensions
    if dimensions is not None and len(case.shape) == dimensions + 1 and case.shape[0] != int(got):
        message = (
            f"{case.name} takes {LAYOUT[dimensions]}; its input {case.text} has no channels dimension, "
            f"so {case.shape[0]} is read as channels."
        )
        return Said("shape-mismatch", message, None, "input")
    if dimensions is not None and len(case.shape) == dimensions + 2:
        got = str(case.shape[1])
    message = f"{case.name} expects {expected} channels, but its input {case.text} has {got}."
    return Said("shape-mismatch", message, "in_channels" if "in_channels" in case.given else None, "input")


def _rank(case: Case, _: re.Match[str]) -> Said:
    layout = LAYOUT.get(case.dimensions or -1)
    if case.entry.category == "recurrent":
        layout = (
            "(N, features)"
            if "Cell" in case.entry.type
            else "(sequence, N, features), or (N, sequence, features) with batch_first"
        )
    if "BatchNorm1d" in case.entry.type:
        layout = "(N, features) or (N, channels, length)"
    has = len(case.shape)
    takes = f"takes {layout}" if layout else "takes another number of dimensions"
    message = f"{case.name} {takes}; its input {case.text} has {has} dimension{'s' if has != 1 else ''}."
    return Said("wrong-dimensions", message, None, next(iter(case.shapes), None))


def _features(param: str, expected: int = 1, what: str = "features") -> Callable[[Case, re.Match[str]], Said]:
    def say(case: Case, found: re.Match[str]) -> Said:
        got = case.shape[-1] if what == "features" else (case.shape[1] if len(case.shape) > 1 else case.shape[-1])
        message = f"{case.name} expects {found[expected]} {what}, but its input {case.text} has {got}."
        return Said("shape-mismatch", message, param if param in case.given else None, next(iter(case.shapes), None))

    return say


def _indices(case: Case, _: re.Match[str]) -> Said:
    port, dtype = next(
        ((p, d) for p, d in case.dtypes.items() if p in {"target", "index", "target_", "indices"}),
        next(iter(case.dtypes.items()), ("input", "float32")),
    )
    message = f"{case.name} takes whole numbers (int64) as {port}, but gets {dtype}."
    return Said("wrong-dtype", message, None, port)


def _floats(case: Case, _: re.Match[str]) -> Said:
    dtype = next((d for d in case.dtypes.values() if not d.startswith(("float", "bfloat"))), None)
    port = next((p for p, d in case.dtypes.items() if d == dtype), None)
    if dtype is None:
        found = " and ".join(dict.fromkeys(case.dtypes.values()))
        wanted = "its weights are of another dtype" if len(set(case.dtypes.values())) == 1 else "they must agree"
        return Said("wrong-dtype", f"{case.name} gets {found}; {wanted}.", None, next(iter(case.dtypes), None))
    return Said("wrong-dtype", f"{case.name} computes with decimal numbers (float32), but gets {dtype}.", None, port)


def _view(case: Case, found: re.Match[str]) -> Said:
    message = f"{case.name} cannot turn {case.text} into {found[1].replace('[', '(').replace(']', ')')}: the number of elements differs."
    return Said("shape-mismatch", message, _first(case, "size", "shape"), "input")


def _first(case: Case, *params: str) -> str | None:
    return next((param for param in params if param in case.entry.params_by_name), None)


def _dimension(case: Case, found: re.Match[str]) -> Said:
    value = int(found[3])
    params = [
        name
        for name, given in case.params.items()
        if given == value or (isinstance(given, list | tuple) and value in given)
    ]
    count = len(case.shape)
    message = f"{case.name} is to use dimension {value}, but its input {case.text} has dimensions 0 to {count - 1}."
    return Said(
        "no-such-dimension",
        message,
        next((p for p in params if p.endswith(("dim", "dims", "dim0", "dim1"))), next(iter(params), None)),
    )


def _broadcast(case: Case, found: re.Match[str]) -> Said:
    shapes = list(case.shapes.values())
    dim = int(found[3])
    if len(shapes) < 2:
        return _own_words(case)
    sizes = []
    rank = max(len(shape) for shape in shapes)
    for shape in shapes[:2]:
        place = dim - (rank - len(shape))
        sizes.append(shape[place] if place >= 0 else 1)
    message = (
        f"{case.name} gets {written(shapes[0])} and {written(shapes[1])}: "
        f"sizes {sizes[0]} and {sizes[1]} of dimension {dim} differ."
    )
    return Said("shape-mismatch", message, None, list(case.shapes)[1])


def _cat(case: Case, found: re.Match[str]) -> Said:
    number = int(found[4])
    message = f"{case.name} joins {_all(case)} along dimension {found[1]}: all other sizes must be equal."
    ports = list(case.shapes)
    return Said("shape-mismatch", message, None, ports[number] if number < len(ports) else ports[-1])


def _ranks(case: Case, _: re.Match[str]) -> Said:
    message = f"{case.name} gets {_all(case)}: they must have the same number of dimensions."
    return Said("shape-mismatch", message, None, list(case.shapes)[-1])


def _stack(case: Case, _: re.Match[str]) -> Said:
    return Said(
        "shape-mismatch", f"{case.name} stacks {_all(case)}: they must have equal shapes.", None, list(case.shapes)[-1]
    )


def _target(case: Case, _: re.Match[str]) -> Said:
    shapes = list(case.shapes.items())
    message = f"{case.name} compares {written(shapes[0][1])} with a target of {written(shapes[1][1])}: these do not go together."
    return Said("shape-mismatch", message, None, shapes[1][0])


def _missing(case: Case, found: re.Match[str]) -> Said:
    params = re.findall(r"'(\w+)'", found[0])
    message = f"{case.name} needs {' and '.join(params)}."
    return Said("missing-parameter", message, params[0] if params else None)


def _type_of_value(case: Case, _: re.Match[str]) -> Said:
    for param in case.entry.params:
        value = case.given.get(param.name)
        whole = isinstance(value, int) and not isinstance(value, bool)
        if param.name in case.given and param.kind in {"int", "ints", "shape"} and not whole:
            parts = value if isinstance(value, list | tuple) else [value]
            if not all(isinstance(part, int) and not isinstance(part, bool) for part in parts):
                return Said(
                    "refused-parameter", f"{param.name} of {case.name} takes whole numbers, not {value!r}.", param.name
                )
    return _own_words(case)


def _negative(case: Case, found: re.Match[str]) -> Said:
    param = next((n for n, v in case.given.items() if v == int(found[1])), None)
    if param is None:
        return _own_words(case)
    return Said("refused-parameter", f"{param} of {case.name} must not be negative; it is {found[1]}.", param)


def _too_small(case: Case, found: re.Match[str]) -> Said:
    window = case.params.get("kernel_size", found[2] if len(found.groups()) > 1 else "")
    message = f"{case.name}: a window of {_by(window)} does not fit into its input {case.text}."
    return Said("too-small", message, "kernel_size" if "kernel_size" in case.given else None, "input")


def _by(size: Any) -> str:
    return " × ".join(map(str, size)) if isinstance(size, list | tuple) else str(size)


def _normalized(case: Case, found: re.Match[str]) -> Said:
    message = f"{case.name} normalizes over the last sizes ({found[1]}), but its input is {case.text}."
    return Said("shape-mismatch", message, "normalized_shape", next(iter(case.shapes), None))


TABLE: tuple[Row, ...] = (
    (r"mat1 and mat2 shapes cannot be multiplied \((\d+)x(\d+) and (\d+)x(\d+)\)", _matmul),
    (r"size mismatch, got input \((\d+)\), mat \((\d+)x(\d+)\)", _matmul),
    (r"a and b must have same reduction dim, but got \[(\d+), (\d+)\] X \[(\d+), (\d+)\]", _matmul),
    (r"to have (\d+) channels, but got (\d+) channels", _channels),
    (r"first two dimensions of batch2|batch1 and batch2|inconsistent tensor size", _product),
    (r"Expected \d+D \(unbatched\) or \d+D \(batched\)|input to be 2D or 3D|input to be 1D or 2D", _rank),
    (r"expected \d+D(?: or \d+D)? input \(got \d+D input\)|only .*(?:3D|4D|5D).* supported", _rank),
    (r"should be unbatched 2D or batched 3D|Expected \d+-dimensional", _rank),
    (r"Kernel size: \((.+)\)\. Kernel size can't be greater", _too_small),
    (r"Calculated output size: .*Output size is too small", _too_small),
    (r"sliding blocks", lambda case, _: _own_words(case)),
    (r"(running_mean should contain) \d+ elements not (\d+)", _features("num_features", 2, "channels")),
    (r"Expected weight to be a vector of size.*Got shape \[(\d+)\]", _features("num_channels", 1, "channels")),
    (r"input\.size\(-1\) must be equal to input_size\. Expected (\d+)", _features("input_size")),
    (r"inconsistent input_size: got \d+,? expected (\d+)", _features("input_size")),
    (r"expecting embedding dimension of (\d+)", _features("embed_dim")),
    (r"feature number of \w+(?: and \w+)? must be equal to d_model()", lambda case, _: _model_size(case)),
    (r"normalized_shape=\[(.*?)\]", _normalized),
    (
        r"scalar types: Long, Int|expected (?:scalar type|target dtype).*Long|index.*int64|int32/int64 for index",
        _indices,
    ),
    (r"same dtype|not implemented for '(?:Long|Int|Bool|Short|Byte|Char)'|expected scalar type|Input type \(", _floats),
    (r"only floating point|[Ii]nput dtype should be either floating|must be floating", _floats),
    (r"shape '(.*)' is invalid for input of size", _view),
    (r"Dimension out of range \(expected to be in range of \[(-?\d+), (-?\d+)\], but got (-?\d+)\)", _dimension),
    (
        r"The size of tensor a \((\d+)\) must match the size of tensor b \((\d+)\) at non-singleton dimension (\d+)",
        _broadcast,
    ),
    (r"except in dimension (\d+)\. Expected size (\d+) but got size (\d+) for tensor number (\d+)", _cat),
    (r"same number of dimensions: got", _ranks),
    (r"stack expects each tensor", _stack),
    (r"target size|multi-target|batch_size \(\d+\) to match target|size of input .* target", _target),
    (r"missing \d+ required (?:positional|keyword-only) arguments?: .*", _missing),
    (r"negative dimension (-?\d+)", _negative),
    (
        r"tuple of ints|expected np|must be int|'str' object|unsupported operand|float' object cannot|not supported between",
        _type_of_value,
    ),
    (
        r"(in_channels|out_channels) must be divisible by groups",
        _refused("refused-parameter", "{name}: {0} must be divisible by groups.", "groups"),
    ),
    (
        r"padding_mode must be one of",
        _refused("refused-parameter", "{name}: there is no such padding_mode.", "padding_mode"),
    ),
    (
        r"embed_dim must be divisible by num_heads",
        _refused(
            "refused-parameter",
            "{name}: the features of its input {text} must be divisible by the number of heads.",
            "num_heads",
            "nhead",
        ),
    ),
    (
        r"num_channels \((\d+)\) must be divisible by num_groups \((\d+)\)",
        _refused("refused-parameter", "{name}: {0} channels cannot be divided into {1} groups.", "num_groups"),
    ),
    (
        r"pad should be at most half of (?:effective )?kernel size.*pad=(\d+), kernel_size=(\d+)",
        _refused("refused-parameter", "{name}: padding {0} is more than half of its window, {1}.", "padding"),
    ),
    (
        r"Padding size should be less than the corresponding input dimension.*padding \(([\d, ]+)\)",
        _refused("refused-parameter", "{name}: a padding of {0} must be smaller than its input {text}.", "padding"),
    ),
    (
        r"dropout probability has to be between 0 and 1, but got (.+)",
        _refused("refused-parameter", "{name}: the probability to drop must be between 0 and 1, not {0}.", "p"),
    ),
    (
        r"'channel' dimension to be divisible by the square of upscale_factor.*?=(\d+) is not divisible by (\d+)",
        _refused(
            "shape-mismatch",
            "{name}: its {0} channels cannot be divided by {1}, the square of upscale_factor.",
            "upscale_factor",
        ),
    ),
    (
        r"Provided sizes \[(.*)\] don't multiply up to the size of dim (-?\d+) \((\d+)\)",
        _refused(
            "shape-mismatch",
            "{name}: {0} do not multiply up to {2}, the size of dimension {1}.",
            "unflattened_size",
            "sizes",
        ),
    ),
    (
        r"index (-?\d+) is out of bounds for dimension (\d+) with size (\d+)",
        _refused("no-such-dimension", "{name}: there is no place {0} in dimension {1}, which has {2}.", "index"),
    ),
    (
        r"split_sizes to sum exactly to (\d+).*split_sizes=(\[.*\])",
        _refused("shape-mismatch", "{name}: the sizes {1} do not add up to {0}.", "split_size_or_sections"),
    ),
    (
        r"number of dimensions in the tensor input does not match",
        _refused("shape-mismatch", "{name}: dims must name every dimension of its input {text} once.", "dims"),
    ),
    (
        r"Got (\d)D input, but (\w+) mode needs (\d)D input",
        _refused(
            "refused-parameter", "{name}: mode {1} is for inputs of {2} dimensions; this one, {text}, has {0}.", "mode"
        ),
    ),
    (
        r"Given output_size.*number of sliding blocks",
        _refused(
            "shape-mismatch",
            "{name}: the number of blocks in its input {text} does not make up output_size.",
            "output_size",
        ),
    ),
)


def _model_size(case: Case) -> Said:
    param = "d_model" if "d_model" in case.given else None
    message = (
        f"{case.name} expects {case.params.get('d_model')} features in the last dimension; its inputs are {_all(case)}."
    )
    return Said("shape-mismatch", message, param, next(iter(case.shapes), None))
