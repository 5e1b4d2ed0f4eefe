"""Backward passes that fail, and graphs that live longer than their step."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from builder.doctor.finding import Finding
from builder.doctor.ledger import Backward, Ledger
from builder.doctor.rules.rule import Rule
from builder.tape.preflight import advice

HOARDED = 8
"""A list that holds fewer steps than this, of more that there were, may be a window that forgets."""


class InPlaceModification(Rule):
    """A tensor that backward needs was changed in place after a node had saved it.

    Why is this bad? The gradient would be computed from the new value, so PyTorch refuses and backward raises.

    Example: `h = torch.exp(x); h += 1; h.sum().backward()` (exp saves its own result)

    Instead: `h = h + 1`, or change a clone.
    """

    code = "modified-in-place"

    def check(self, ledger: Ledger) -> Iterator[Finding]:
        for backward in ledger.backwards:
            if not backward.error or "modified by an inplace operation" not in backward.error:
                continue
            saver = next((s for s in backward.savers if s.changes), backward.savers[0] if backward.savers else None)
            if saver is None:
                yield Finding(
                    self.code,
                    "one of the variables needed for gradient computation has been modified by an inplace operation",
                    backward.place,
                    "replace the in-place operation by one that makes a new tensor",
                    {"error": backward.error.splitlines()[0]},
                )
                return
            change = saver.changes[0] if saver.changes else None
            carried = backward.old_place if backward.old_nodes and backward.new_nodes else None
            stepped = {s.place: f"{s.kind}.step" for s in ledger.steps}  # what a step calls is seen at its line too
            operation = stepped.get(change.place, change.operation) if change else ""
            if carried and change and operation.endswith(".step"):
                yield Finding(
                    self.code,
                    f"this step's loss still hangs on the graph of an earlier step, through a tensor made at line "
                    f"{carried.line}, and {operation} at line {change.place.line} has modified by an inplace "
                    "operation the weights which that graph saved",
                    carried,
                    "detach() the tensor that is carried from step to step, and drop retain_graph=True",
                    {"saved by": saver.node, "changed at": str(change.place), "backward at": str(backward.place)},
                )
                return
            by = f"{operation} at line {change.place.line}" if change else "an in-place operation"
            fix = advice(operation)
            yield Finding(
                self.code,
                f"the {saver.attribute} that {saver.node} saved for backward"
                + (f" (made at line {saver.made_at.line})" if saver.made_at else "")
                + f" has been modified by an inplace operation: {by}",
                change.place if change else saver.made_at or backward.place,
                fix,
                {
                    "saved by": saver.node,
                    "saved at": str(saver.made_at) if saver.made_at else None,
                    "changed by": operation or None,
                    "changes": len(saver.changes),
                    "shape": list(saver.shape),
                    "module": saver.module,
                },
            )
            return


class ChangedThroughData(Rule):
    """A tensor that backward needs was changed through `.data` after a node had saved it.

    Why is this bad? Writes through `.data` are not counted, so PyTorch cannot refuse as it does for other in-place
    changes: the gradient is computed from the new numbers, and is wrong without a word.

    Example: `y = torch.tanh(x); y.data *= 0.1; y.sum().backward()` (tanh saves its own result)

    Instead: `y = y * 0.1`; where the change shall have no gradient, write into a clone, or before the tensor is used.
    """

    code = "changed-through-data"

    def check(self, ledger: Ledger) -> Iterator[Finding]:
        told = set()
        for change in ledger.data_changes.values():
            if change.place in told or len(change.passes) < min(2, len(ledger.backwards)):
                continue
            told.add(change.place)
            yield Finding(
                self.code,
                f"{change.operation} at line {change.place.line} writes through .data into the {change.attribute} that "
                f"{change.node} saved for backward"
                + (f" (made at line {change.saved_at.line})" if change.saved_at else "")
                + ": the gradient is computed from the new numbers and is wrong",
                change.place,
                "make a new tensor (x = x * s instead of x.data *= s), or change a clone()",
                {
                    "saved by": change.node,
                    "saved at": str(change.saved_at) if change.saved_at else None,
                    "changed by": change.operation,
                    "shape": list(change.shape),
                    "backward passes": len(change.passes),
                },
            )


class BackwardTwice(Rule):
    """backward() went through nodes whose saved tensors an earlier backward() had already freed.

    Why is this bad? The second pass raises. Most often a tensor of the previous step (a hidden state, a running
    loss) was carried over with its graph.

    Example: `h = rnn(x, h)` in a loop over batches, without `h = h.detach()`.

    Instead: detach what is carried from step to step; sum losses that share a graph and call backward once.
    """

    code = "backward-twice"

    def check(self, ledger: Ledger) -> Iterator[Finding]:
        for backward in ledger.backwards:
            if not backward.error or "second time" not in backward.error:
                continue
            before = ledger.backwards[backward.index - 1] if backward.index else None
            if backward.old_nodes and backward.new_nodes and before and before.place != backward.place:
                place = backward.old_place or backward.place
                yield Finding(
                    self.code,
                    "Trying to backward through the graph a second time: two losses hang on the tensor made at line "
                    f"{place.line}, and backward() at line {before.place.line} has already freed what is behind it",
                    place,
                    "give the loss that shall not train it a detach()ed tensor (a discriminator: D(fake.detach())), or call "
                    "backward() once on the sum of the losses",
                    {
                        "nodes": backward.nodes,
                        "already used": backward.old_nodes,
                        "first backward at": str(before.place),
                        "backward at": str(backward.place),
                    },
                )
            elif backward.old_nodes and backward.new_nodes and backward.made_once:
                place = backward.old_place or backward.place
                held = {p.id for p in ledger.parameters.values() if p.in_optimizer}
                yield Finding(
                    self.code,
                    "Trying to backward through the graph a second time: the tensor at line "
                    f"{place.line} was computed once, before training, from a tensor that requires grad, and the first "
                    "backward() has freed that computation",
                    place,
                    "compute it anew in each step: in forward, or inside the loop"
                    if backward.made_once <= held
                    else "make the finished tensor the parameter: nn.Parameter(x * 0.02) instead of nn.Parameter(x) * 0.02, "
                    "which is no parameter and would not be trained",
                    {
                        "nodes": backward.nodes,
                        "made before training": backward.old_nodes,
                        "backward at": str(backward.place),
                    },
                )
            elif backward.old_nodes and backward.new_nodes:
                place = backward.old_place or backward.place
                yield Finding(
                    self.code,
                    "Trying to backward through the graph a second time: this step's loss still hangs on the graph of "
                    f"an earlier step, through a tensor made at line {place.line}",
                    place,
                    "detach() the tensor that is carried from step to step (for an RNN: h = h.detach())",
                    {
                        "nodes": backward.nodes,
                        "of an earlier step": backward.old_nodes,
                        "backward at": str(backward.place),
                    },
                )
            else:
                yield Finding(
                    self.code,
                    "Trying to backward through the graph a second time: backward() was called twice on one graph",
                    backward.place,
                    "call backward() once on the sum of the losses, or run forward again in between",
                    {"nodes": backward.nodes, "already used": backward.old_nodes},
                )
            return


class LossWithoutGraph(Rule):
    """backward() was called on a tensor that no parameter had a part in.

    Why is this bad? No parameter can get a gradient. PyTorch raises, or, where requires_grad was set on the loss by
    hand, silently does nothing.

    Example: `loss = torch.tensor(loss.item()); loss.requires_grad = True; loss.backward()`

    Instead: keep the loss a result of tensor operations from the model's output to the end.
    """

    code = "loss-without-graph"

    def check(self, ledger: Ledger) -> Iterator[Finding]:
        held = {p.id for p in ledger.parameters.values() if p.in_optimizer}
        in_vain = bool(held) and not any(b.leaves & ledger.parameters.keys() for b in ledger.backwards)
        for backward in ledger.backwards:
            refused = backward.error is not None and "does not require grad" in backward.error
            if not refused and not (in_vain and backward.error is None and backward.accumulates):
                continue
            cut = backward.loss_cut
            if cut is None:
                yield Finding(
                    self.code,
                    "element 0 of tensors does not require grad and does not have a grad_fn: "
                    "nothing that requires grad went into this loss",
                    backward.place,
                    "compute the loss from the model's output, with parameters that require grad",
                    {"nodes": backward.nodes},
                )
            else:
                yield Finding(
                    self.code,
                    ("the loss does not have a grad_fn: " if refused else "no parameter has a part in the loss: ")
                    + f"{CUT_WORDS[cut.kind]} ({cut.operation}) "
                    f"at line {cut.place.line} took it out of the graph",
                    cut.place,
                    CUT_FIXES[cut.kind],
                    {"backward at": str(backward.place), "operation": cut.operation},
                )
            return


CUT_WORDS = {
    "detach": "detach()",
    "data": ".data",
    "no_grad": "an operation under torch.no_grad()",
    "inference": "an operation under torch.inference_mode()",
    "argmax": "an operation that has no derivative",
    "item": "a conversion to a Python number",
    "numpy": "a conversion to NumPy",
    "integer": "a conversion to integers or booleans",
    "sample": "sample()",
    "rewrap": "a tensor made anew from another's values",
}
CUT_FIXES = {
    "detach": "remove detach() where the gradient has to pass",
    "data": "use the tensor itself instead of its .data",
    "no_grad": "compute this outside torch.no_grad()",
    "inference": "compute this outside torch.inference_mode()",
    "argmax": "compute the loss from the scores, not from the chosen index (softmax, gumbel_softmax or a loss on logits)",
    "item": "keep the tensor; call item() only for printing",
    "numpy": "keep to torch operations between the model and the loss",
    "integer": "keep the values floating point up to the loss",
    "sample": "use rsample(), the reparameterised draw, where the distribution has one",
    "rewrap": "use the tensor as it is, or torch.stack() for several, instead of torch.tensor(…) or nn.Parameter(…)",
}


class GraphGrows(Rule):
    """The graph that backward runs on grows from step to step.

    Why is this bad? Each step costs more time and memory than the one before, until memory ends.

    Example: a hidden state carried over with `retain_graph=True`.

    Instead: detach what is carried over.
    """

    code = "graph-grows"

    def check(self, ledger: Ledger) -> Iterator[Finding]:
        by_place: dict[str, list[Backward]] = {}
        for backward in ledger.backwards:
            if backward.error is None and backward.accumulates:
                by_place.setdefault(str(backward.place), []).append(backward)
        for passes in by_place.values():
            tail = passes[-5:]
            if len(tail) < 4:
                continue
            growing = all(b.nodes > a.nodes for a, b in pairwise(tail))
            if growing and all(b.old_nodes > 0 for b in tail[1:]):
                place = tail[-1].old_place or tail[-1].place
                yield Finding(
                    self.code,
                    f"the graph grows from step to step: it still reaches back to tensors made at line {place.line} "
                    "in earlier steps",
                    place,
                    "detach() what is carried from step to step, and drop retain_graph=True",
                    {"nodes of the last passes": [b.nodes for b in tail], "backward at": str(tail[-1].place)},
                )
                return


class GraphKept(Rule):
    """A running sum or a list keeps the graph of every step alive.

    Why is this bad? `total += loss` and `history.append(loss)` hold each step's loss with the graph it hangs on, and
    nothing frees them: memory grows with every step.

    Example: `total_loss += loss`; `history.append(loss)`; a model's outputs collected over an epoch.

    Instead: `loss.item()` or `loss.detach()`.
    """

    code = "graph-kept"

    def check(self, ledger: Ledger) -> Iterator[Finding]:
        for place, steps in ledger.growing_sums.items():
            if steps >= 3:
                yield Finding(
                    self.code,
                    f"the sum at line {place.line} keeps the autograd graph of every step alive",
                    place,
                    "add loss.item() or loss.detach() instead of the loss itself",
                    {"steps held": steps},
                )
        enough = HOARDED if len(ledger.steps) > HOARDED else HOARDED // 2
        for place, hoard in ledger.hoards.items():
            if hoard.steps >= enough:
                what = "losses" if hoard.losses else "outputs"
                yield Finding(
                    self.code,
                    f"the {what} kept at line {place.line} keep the autograd graph of every step alive",
                    place,
                    "keep loss.item() or loss.detach() instead of the loss itself"
                    if hoard.losses
                    else "keep the output's detach(), or collect it under torch.no_grad()",
                    {"steps held": hoard.steps},
                )
