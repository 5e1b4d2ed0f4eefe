"""The graph as autograd has it, gradients compared bit for bit, and whether anything of ours is still installed."""

from __future__ import annotations

import torch
from torch.nn.modules import module as nn_module

from builder.tape.outputs import tensors_in
from builder.tape.teardown import keep
from builder.tape.walk import roots_of


def raw_walk(roots):
    """Nodes and edges as `next_functions` has them, by another road than the product's: depth first, with sets."""
    nodes, edges, open_ = {}, set(), list(roots)
    while open_:
        node = open_.pop()
        if node in nodes:
            continue
        nodes[node] = None
        for slot, (child, port) in enumerate(node.next_functions):
            if child is not None:
                edges.add((node, child, slot, port))
                open_.append(child)
    return list(nodes), edges


def leaves_of(losses):
    tensors = list(tensors_in(losses))
    nodes, _ = raw_walk(roots_of(tensors))
    keep(tensors, nodes)  # a deep graph that Python has looked at dies with the process if nobody takes care
    return [n.variable for n in nodes if type(n).__name__ == "AccumulateGrad"]


def same(a, b):
    if a is None or b is None:
        return a is b
    if a.layout is not torch.strided:
        a, b = a.to_dense(), b.to_dense()
    return torch.equal(torch.nan_to_num(a), torch.nan_to_num(b)) and torch.equal(a.isnan(), b.isnan())


def clean() -> bool:
    return not (
        nn_module._global_forward_hooks
        or nn_module._global_forward_pre_hooks
        or nn_module._global_forward_hooks_always_called
        or torch._C._len_torch_function_stack()
    )
