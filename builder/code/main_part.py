"""The `if __name__ == "__main__":` part: run the model once on random input of the right shapes."""

from __future__ import annotations

from builder.code.classes import ClassText
from builder.code.facts import Facts
from builder.model.graph import Input, ModelGraph, Size

SYMBOLIC = 8
"""What a symbolic size other than the batch is tried with."""


def main_part(document: ModelGraph, facts: Facts, model: ClassText) -> str:
    """Lines that build the model, make inputs, call it and print what came out."""
    del facts
    lines = ['if __name__ == "__main__":', f"    model = {document.name}()", "    print(model)"]
    taken = {"model", "output"}
    arguments = []
    for item in document.inputs:
        name = item.name if item.name not in taken else f"{item.name}_"
        taken.add(name)
        arguments.append(name)
        lines.append(f"    {name} = {random_input(document, item)}")
    call = f"model({', '.join(arguments)})"
    if model.returns == 1:
        lines += [f"    output = {call}", "    print(tuple(output.shape))"]
    else:
        lines += [f"    for output in {call}:", "        print(tuple(output.shape))"]
    return "\n".join(lines)


def sizes(shape: tuple[Size, ...]) -> tuple[int, ...]:
    """Numbers for a shape to be tried with: the batch 2, other symbols 8."""
    return tuple(
        size if isinstance(size, int) else 2 if place == 0 or size in {"N", "B"} else SYMBOLIC
        for place, size in enumerate(shape)
    )


def random_input(document: ModelGraph, item: Input) -> str:
    """An expression for a random tensor an input accepts: integers stay below the table they look up."""
    shape = sizes(item.shape)
    if item.dtype in {"float32", "float64", "float16", "bfloat16", "complex64", "complex128"}:
        inside = ", ".join(map(str, shape)) if shape else "()"
        kind = "" if item.dtype == "float32" else f", dtype=torch.{item.dtype}"
        return f"torch.randn({inside}{kind})"
    inside = ", ".join(map(str, shape)) + ("," if len(shape) == 1 else "")
    if item.dtype == "bool":
        return f"torch.randint(2, ({inside}), dtype=torch.bool)"
    kind = "" if item.dtype == "int64" else f", dtype=torch.{item.dtype}"
    return f"torch.randint({_bound(document, item)}, ({inside}){kind})"


def _bound(document: ModelGraph, item: Input) -> int:
    """The smallest table an integer input is looked up in, or 2."""
    tables = []
    for edge in document.outgoing.get(item.id, []):
        node = document.nodes_by_id.get(edge.target)
        if node is not None:
            size = node.params.get("num_embeddings")
            if isinstance(size, int) and size > 0:
                tables.append(size)
    return min(tables, default=2)
