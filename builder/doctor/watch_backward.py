"""Sees every backward pass: the graph it runs on, what it leaves in .grad, where a NaN begins, and why it fails."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any

import torch

from builder.doctor.graphs import graph_of, leaves_behind
from builder.doctor.ledger import Backward, Ledger, Saver
from builder.doctor.marks import Mark, mark_of, place_of
from builder.doctor.places import current_place, is_own
from builder.doctor.source import return_in
from builder.doctor.tensors import batched, fingerprint, gradient_norms, tensors_in, unseen
from builder.doctor.watch_clipping import ClippingWatcher
from builder.doctor.watch_draws import DrawWatcher
from builder.doctor.watch_leaves import LeafWatcher
from builder.doctor.watch_modules import ModuleWatcher
from builder.doctor.watch_ops import OpWatcher
from builder.doctor.watch_zeros import ZeroWatcher
from builder.tape.preflight import MODIFIED, changed_in_place

NODES_WATCHED = 20_000
"""Larger graphs are walked, but no hook is put on their nodes."""
CLOSE_LOOKS = 30
"""Every backward pass is looked at closely up to this one, later only every tenth."""


class BackwardWatcher:
    """Stands around torch.autograd.backward and torch.autograd.grad while the script runs."""

    def __init__(self, ledger: Ledger, modules: ModuleWatcher, ops: OpWatcher, clipping: ClippingWatcher) -> None:
        self.ledger = ledger
        self.modules = modules
        self.ops = ops
        self.clipping = clipping
        self.draws = DrawWatcher(ledger, ops.cuts)
        self.zeros = ZeroWatcher(ledger)
        self.leaves = LeafWatcher(ledger)
        self.clock_before = -1
        self.originals: dict[str, Callable[..., Any]] = {}
        self.entered: list[Any] = []
        self.inside = False

    def start(self) -> None:
        self.originals = {"backward": torch.autograd.backward, "grad": torch.autograd.grad}
        torch.autograd.backward = self._around("backward", True)
        torch.autograd.grad = self._around("grad", False)
        self.draws.start()

    def stop(self) -> None:
        self.draws.stop()
        for name, original in self.originals.items():
            setattr(torch.autograd, name, original)

    def _around(self, name: str, accumulates: bool) -> Callable[..., Any]:
        original = self.originals[name]

        def watched(*args: Any, **kwargs: Any) -> Any:
            if self.inside:
                return original(*args, **kwargs)
            self.inside = True
            record: Backward | None = None
            handles: list[Any] = []
            try:
                with unseen():
                    record, handles = self._before(args, kwargs, accumulates)
            except Exception as error:
                self.ledger.notes.append(f"a backward pass could not be observed: {error}")
            try:
                result = original(*args, **kwargs)
            except Exception as error:
                if record is not None:
                    with unseen():
                        self._failed(record, error, args, kwargs)
                raise
            finally:
                self.inside = False
                for handle in handles:
                    handle.remove()
            if record is not None:
                with unseen():
                    self._after(record)
            return result

        watched.__name__, watched.__doc__ = original.__name__, original.__doc__
        return watched

    # ---- before ------------------------------------------------------------------------------------------------

    def _before(
        self, args: tuple[Any, ...], kwargs: dict[str, Any], accumulates: bool
    ) -> tuple[Backward | None, list[Any]]:
        place = current_place()
        losses = list(tensors_in(args[0] if args else kwargs.get("tensors", kwargs.get("outputs"))))
        if place is None or not losses or any(map(batched, losses)):
            return None, []
        nodes, leaves = graph_of(losses)
        self.ops.keeping.used(nodes)
        old, new, old_place = 0, 0, None
        for node in nodes:
            mark = mark_of(node)
            if mark is None:
                continue
            if mark.clock <= self.clock_before:
                old, old_place = old + 1, old_place or mark.place
            else:
                new += 1
        value = losses[0].detach()
        record = Backward(
            index=len(self.ledger.backwards),
            place=place,
            clock=self.ops.clock,
            loss=float(value) if value.numel() == 1 and value.device.type != "meta" else None,
            nodes=len(nodes),
            old_nodes=old,
            new_nodes=new,
            old_place=old_place,
            made_once=self._made_once(nodes) if old else frozenset(),
            leaves=frozenset(leaves),
            grads_before=gradient_norms(self._parameters()),
            steps_before=len(self.ledger.steps),
            training_modules={i: m.training for i, m in self.modules.roots.items()},
            accumulates=accumulates,
            requires_grad=any(t.requires_grad for t in losses),
            in_step=self.ops.steps_running > 0,
            hooked=accumulates and any(p._backward_hooks or p._post_accumulate_grad_hooks for p in self._parameters()),
        )
        if losses[0].grad_fn is None or not leaves & self.ledger.parameters.keys():
            record.loss_cut = self.ops.cuts.behind(losses[0], nodes)
        record.loss_place = place_of(losses[0].grad_fn)
        self.ops.cuts.reached(nodes, record.index)
        if accumulates:
            self.clipping.passed(record, nodes)
            self.leaves.before(nodes, place)
        self.ledger.backwards.append(record)
        self.clock_before = self.ops.clock
        close = record.index < CLOSE_LOOKS or record.index % 10 == 0
        if close:
            self.ops.data.passed(nodes, record.index)
        if close and accumulates:
            self.draws.passed(losses, nodes, record.index)
        return record, self._hooks(nodes) if close and len(nodes) <= NODES_WATCHED else []

    def _made_once(self, nodes: list[Any]) -> frozenset[int]:
        """See `Backward.made_once`; empty where there are no such nodes."""
        marks = [(node, mark) for node in nodes if (mark := mark_of(node)) is not None]
        old = [(node, mark) for node, mark in marks if mark.clock <= self.clock_before]
        again = {mark.place for _, mark in marks if mark.clock > self.clock_before}
        began = self.ops.first_forward
        if not old or began is None or any(mark.clock >= began or mark.place in again for _, mark in old):
            return frozenset()
        return frozenset(leaves_behind([node for node, _ in old]))

    def _hooks(self, nodes: list[Any]) -> list[Any]:
        self.entered.clear()
        handles = []
        for node in nodes:
            handles.append(node.register_prehook(self._entering(node)))
            if (self.ops.nonfinite.looks_backward or self.zeros.looks) and not hasattr(node, "variable"):
                handles.append(node.register_hook(self._leaving(node)))
            if hasattr(node, "_forward_cls"):
                handles.append(node.register_hook(self._withholding(node)))
        return handles

    def _entering(self, node: Any) -> Callable[[Any], None]:
        def hook(_gradients: Any) -> None:
            self.entered.append(node)

        return hook

    def _leaving(self, node: Any) -> Callable[[Any, Any], None]:
        def hook(grad_inputs: Any, grad_outputs: Any) -> None:
            try:
                with unseen():
                    self.ops.nonfinite.see_gradients(node, grad_inputs, grad_outputs)
                    if self.zeros.looks:
                        self.zeros.see_gradients(node, grad_inputs, grad_outputs)
            except Exception as error:
                self.ledger.notes.append(f"a gradient could not be looked at: {error}")

        return hook

    def _withholding(self, node: Any) -> Callable[[Any, Any], None]:
        """Sees a custom autograd.Function whose backward() gives None for an input that needs a gradient."""

        def hook(grad_inputs: Any, grad_outputs: Any) -> None:
            try:
                ends = [n for (n, _), g in zip(node.next_functions, grad_inputs, strict=False) if g is None and n]
                if ends and any(g is not None for g in grad_outputs):
                    self._withheld(node._forward_cls, ends)
            except Exception as error:
                self.ledger.notes.append(f"a custom function could not be looked at: {error}")

        return hook

    def _withheld(self, function: Any, ends: list[Any]) -> None:
        code = inspect.unwrap(function.backward).__code__
        if not is_own(code.co_filename):
            return
        place = return_in(code.co_filename, code.co_firstlineno)
        _, parameters = self.ledger.withheld.setdefault(place, (function.__name__, set()))
        parameters.update(leaves_behind(ends))

    # ---- after -------------------------------------------------------------------------------------------------

    def _parameters(self) -> list[Any]:
        """Each tensor once, however many of the kept modules and lists hold it."""
        held = [p for p in self.modules.keep if isinstance(p, torch.Tensor)]
        held += [p for m in self.modules.keep if isinstance(m, torch.nn.Module) for p in m.parameters()]
        return list({id(p): p for p in held}.values())

    def _after(self, record: Backward) -> None:
        some_zero = False
        try:
            if record.accumulates:
                record.grads_after = gradient_norms(self._parameters())
                self.leaves.after()
            for parameter in self._parameters():
                facts = self.ledger.parameters.get(id(parameter))
                if facts is None:
                    continue
                facts.requires_grad = parameter.requires_grad
                value = fingerprint(parameter)
                if facts.first_value is None:
                    facts.first_value = value
                elif value != facts.first_value:
                    facts.changed = True
                if not record.accumulates:
                    continue
                facts.backwards += 1
                norm = record.grads_after.get(id(parameter))
                if norm is None:
                    continue
                facts.gradients += 1
                if id(parameter) in record.leaves:
                    facts.norms.append(norm)
                    facts.zero_gradients += norm == 0.0
                    some_zero = some_zero or (norm == 0.0 and len(facts.shape) >= 2)
            if record.accumulates:
                self.zeros.ended(some_zero)
        except Exception as error:
            self.ledger.notes.append(f"gradients could not be read: {error}")

    def _failed(self, record: Backward, error: Exception, args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
        record.error, record.error_type = str(error), type(error).__name__
        try:
            if self.entered:
                node = self.entered[-1]
                record.failed_node = type(node).__name__
                record.failed_place = place_of(node)
            if MODIFIED in record.error:
                losses = list(tensors_in(args[0] if args else kwargs.get("tensors", kwargs.get("outputs"))))
                record.savers = self._savers(graph_of(losses)[0])
        except Exception as inner:
            self.ledger.notes.append(f"the failed backward pass could not be examined: {inner}")

    def _savers(self, nodes: list[Any]) -> tuple[Saver, ...]:
        """The nodes whose saved tensors were changed in place: reading one raises before backward would."""
        found = []
        for node in nodes:
            for name, data, version in changed_in_place(node):
                storage = data.untyped_storage().data_ptr()
                mark = mark_of(node) or Mark("", None, "", 0)
                later = (c for c in self.ops.writes.changes if c.clock > mark.clock and c.version > version)
                changes = tuple(c for c in later if c.storage == storage)
                shape = tuple(data.shape)
                found.append(Saver(type(node).__name__, name, mark.place, storage, changes, shape, mark.module))
        return tuple(found)
