"""Backward node by node: the engine stops inside its own pass, shows the gradient in hand, and waits for orders.

A pre-hook sits on every node for one pass. At a breakpoint it blocks, and with it the true backward pass. It returns
nothing, so gradients are bit-identical with and without, unless the gradient in hand is replaced on purpose.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn

from builder.tape.capture import capture
from builder.tape.gradient_view import facts, histogram, norm_of, picture, plain
from builder.tape.stopping import Breakpoint, Places, breakpoint_of
from builder.tape.tape import Tape

__all__ = ["Breakpoint", "Control", "PassAborted", "Standing", "breakpoints"]

STEP, NEXT, CONTINUE, FINISH, ABORT = "step", "next", "continue", "finish", "abort"
ORDERS = (STEP, NEXT, CONTINUE, FINISH, ABORT)

Json = dict[str, Any]
Handler = Callable[["Control"], str]
"""Called in the engine's thread while it stands; gives the order."""


class PassAborted(RuntimeError):  # noqa: N818 - somebody's wish, not a failure
    """Somebody ended a backward pass in its middle: gradients are incomplete."""


@dataclass(frozen=True)
class Standing:
    """Where the engine stands: just before a node runs, with the gradient that flows into it in hand."""

    tape: Tape
    node: int
    """Index in the tape."""
    place: int
    """How many nodes have run before it."""
    reason: str
    upcoming: int
    """The node that is expected after it; -1 when it is the last."""
    gradients: tuple[Tensor | None, ...]
    """One per output of the operation, detached; None where nothing flows."""

    @property
    def gradient(self) -> Tensor | None:
        """The first gradient that is there."""
        return next((g for g in self.gradients if g is not None), None)

    def to_json(self) -> Json:
        """{node, name, module, operation, parameter, file, line, place, nodes, reason, next, gradient: facts|None}."""
        gradient = self.gradient
        after = None if self.upcoming < 0 else {"node": self.upcoming, **_words(self.tape, self.upcoming)}
        return {
            "node": self.node,
            **_words(self.tape, self.node),
            "place": self.place,
            "nodes": len(self.tape),
            "reason": self.reason,
            "next": after,
            "gradient": None if gradient is None else facts(gradient),
        }

    def view(self) -> Json:
        """The gradient in hand to look at: {picture, histogram}, both None when nothing flows."""
        gradient = self.gradient
        if gradient is None:
            return {"picture": None, "histogram": None}
        return {"picture": picture(gradient), "histogram": histogram(gradient)}


def _words(tape: Tape, index: int) -> Json:
    node = tape.nodes[index]
    site = node.site
    return {
        "name": node.name,
        "module": site.module,
        "operation": site.operation,
        "parameter": node.parameter,
        "file": site.file,
        "line": site.line,
    }


class Control:
    """Who decides how the pass goes on. All methods may be called from any thread but the engine's."""

    def __init__(
        self, tape: Tape, on: Iterable[Any], *, handler: Handler | None = None, stepping: bool = False
    ) -> None:
        self.tape = tape
        self.points: list[Breakpoint] = [breakpoint_of(point, tape) for point in on]
        self._places = Places(tape, self.points)
        self._handler = handler
        self._mode = STEP if stepping else CONTINUE
        self._left = ""
        self._executed = 0
        self._ran = [False] * len(tape)
        self._by_order: list[int] | None = None
        self._first_waiting = 0
        self._handles: list[Any] = []
        self._engine = threading.Lock()
        self._changed = threading.Condition()
        self._order: str | None = None
        self._standing: Standing | None = None
        self._replacement: tuple[Tensor | None, ...] | None = None
        self._thread: threading.Thread | None = None
        self._error: BaseException | None = None
        self._closed = False

    # what the user does

    @property
    def standing(self) -> Standing | None:
        """Where the engine stands; None while it runs, before and after the pass."""
        return self._standing

    def set(self, on: Iterable[Any]) -> None:
        """Other breakpoints from the next node on. Errors: ValueError for one that this tape cannot have."""
        self.points = [breakpoint_of(point, self.tape) for point in on]
        self._places = Places(self.tape, self.points)

    def start(self, backward: Callable[[], Any]) -> None:
        """Run the pass in a thread of its own; `wait` and `join` follow it."""

        def go() -> None:
            try:
                backward()
            except BaseException as error:
                self._error = error
            finally:
                with self._changed:
                    self._closed = True
                    self._changed.notify_all()

        self._thread = threading.Thread(target=go, name="tapedeck-backward", daemon=True)
        self._thread.start()

    def wait(self, timeout: float | None = None) -> Standing | None:
        """Until the engine stands, or the pass that `start` began is over (None), or `timeout` seconds passed (None)."""
        with self._changed:
            self._changed.wait_for(lambda: (self._standing and self._order is None) or self._closed, timeout)
            return self._standing if self._order is None else None

    def join(self, timeout: float | None = None) -> None:
        """Until the pass that `start` began is over. Errors: what it raised; PassAborted after `abort`."""
        if self._thread is not None:
            self._thread.join(timeout)
        if self._error is not None:
            error, self._error = self._error, None
            raise error

    def step(self) -> None:
        """On to the next node."""
        self.order(STEP)

    def next(self) -> None:
        """On to the first node that another module made."""
        self.order(NEXT)

    def resume(self) -> None:
        """On to the next breakpoint."""
        self.order(CONTINUE)

    def finish(self) -> None:
        """On to the end of the pass, past all breakpoints."""
        self.order(FINISH)

    def abort(self) -> None:
        """End the pass here: backward raises PassAborted."""
        self.order(ABORT)

    def order(self, order: str) -> None:
        """One of ORDERS. Errors: RuntimeError when the engine does not stand, ValueError for an unknown order."""
        if order not in ORDERS:
            raise ValueError(f"there is no order {order!r}; there are {', '.join(ORDERS)}")
        with self._changed:
            if self._standing is None:
                raise RuntimeError(f"{order}: the backward pass does not stand at a node")
            self._order = order
            self._changed.notify_all()

    def replace(self, *gradients: Tensor | None) -> None:
        """Let these flow on in place of the gradient in hand, one per output of the operation.

        Errors: RuntimeError when the engine does not stand; ValueError when number, shape or dtype differ.
        """
        here = self._standing
        if here is None:
            raise RuntimeError("replace: the backward pass does not stand at a node")
        if len(gradients) != len(here.gradients):
            raise ValueError(f"{len(gradients)} gradients for {len(here.gradients)} outputs")
        for given, present in zip(gradients, here.gradients, strict=True):
            if given is None or present is None:
                continue
            if given.shape != present.shape or given.dtype != present.dtype or given.device != present.device:
                raise ValueError(
                    f"a gradient of {tuple(given.shape)} {given.dtype} on {given.device}"
                    f" cannot stand for {tuple(present.shape)} {present.dtype} on {present.device}"
                )
        self._replacement = gradients
        self._standing = Standing(here.tape, here.node, here.place, here.reason, here.upcoming, gradients)

    # what the engine does

    def attach(self) -> None:
        """Put a hook on every node. Errors: RuntimeError when the tape was released."""
        try:
            for i, function in enumerate(self.tape.functions):
                self._handles.append(function.register_prehook(self._hook(i)))
        except BaseException:
            self.detach()
            raise

    def detach(self) -> None:
        """Take every hook off, and let an engine that stands go on to its end. Safe to call twice."""
        with self._changed:
            self._mode = FINISH
            if self._standing is not None and self._order is None:
                self._order = FINISH
                self._changed.notify_all()
        for handle in self._handles:
            handle.remove()
        self._handles.clear()

    def _hook(self, node: int) -> Callable[[Any], tuple[Tensor | None, ...] | None]:
        def hook(gradients: Any) -> tuple[Tensor | None, ...] | None:
            with self._engine:
                return self._arrive(node, gradients)

        return hook

    def _arrive(self, node: int, gradients: tuple[Tensor | None, ...]) -> tuple[Tensor | None, ...] | None:
        place, self._executed = self._executed, self._executed + 1
        self._ran[node] = True
        reason = self._reason(node, gradients)
        if reason is None:
            return None
        seen = tuple(None if g is None else g.detach() for g in gradients)
        self._replacement = None
        standing = Standing(self.tape, node, place, reason, self._upcoming(), seen)
        order = self._stand(standing)
        replacement, self._replacement = self._replacement, None
        if order == ABORT:
            self._mode = FINISH
            raise PassAborted(f"the backward pass was ended before {self.tape.names[node]}")
        self._mode = order
        self._left = self.tape.site(node).module
        return replacement

    def _reason(self, node: int, gradients: tuple[Tensor | None, ...]) -> str | None:
        """Why to stop before this node; None to go on."""
        if self._mode == FINISH:
            return None
        hit = self._places.hit(node, gradients)  # always asked: it remembers which modules were entered
        if self._mode == STEP:
            return hit or "step"
        if self._mode == NEXT and self.tape.site(node).module != self._left and self.tape.kinds[node] != 1:
            return hit or "next module"
        return hit

    def _stand(self, standing: Standing) -> str:
        with self._changed:
            if self._mode == FINISH:  # the hooks were taken off in this moment
                return FINISH
            self._standing = standing
            self._order = None
            self._changed.notify_all()
        try:
            if self._handler is not None:
                return self._handler(self)
            with self._changed:
                self._changed.wait_for(lambda: self._order is not None)
                return self._order or CONTINUE
        finally:
            with self._changed:
                self._standing = None
                self._order = None
                self._changed.notify_all()

    def _upcoming(self) -> int:
        """The node that has not run and that the engine is expected to run first."""
        if self._by_order is None:
            order = self.tape.order
            self._by_order = sorted(range(len(self.tape)), key=lambda i: int(order[i]))
        while self._first_waiting < len(self._by_order) and self._ran[self._by_order[self._first_waiting]]:
            self._first_waiting += 1
        return self._by_order[self._first_waiting] if self._first_waiting < len(self._by_order) else -1


@contextmanager
def breakpoints(
    tape_or_loss: Tape | Tensor,
    on: Iterable[Any] = (),
    *,
    model: nn.Module | None = None,
    handler: Handler | None = None,
    stepping: bool = False,
) -> Iterator[Control]:
    """Stop the backward pass of this graph at nodes, modules, lines, or when a condition on the gradient holds.

    `on` holds `Breakpoint`s, indices of nodes, or words: a module's path, an autograd name, a parameter,
    "model.py:12", "nan", "inf", "zero", "norm > 10", "norm < 1e-6", "shape 32×10". With `stepping` the engine stops
    before the first node. Without a `handler` the pass waits for another thread:

    >>> with breakpoints(loss, on=["fc1", "nan"]) as control:
    ...     control.start(loss.backward)
    ...     while (here := control.wait()) is not None:
    ...         print(here.node, here.gradient)
    ...         control.step()
    ...     control.join()

    Hooks are off when the block is left, however that happens; an engine that still stands then goes on to its end.
    Errors: ValueError for a breakpoint that names nothing in this graph.
    """
    own = isinstance(tape_or_loss, Tensor)
    tape = capture(tape_or_loss, model) if isinstance(tape_or_loss, Tensor) else tape_or_loss
    control = Control(tape, on, handler=handler, stepping=stepping)
    control.attach()
    try:
        yield control
    finally:
        control.detach()
        if control._thread is not None:
            control._thread.join()
        if own:
            tape.release()


def changed_gradient(gradient: Tensor, how: str, value: float | None = None) -> Tensor:
    """Another gradient of the same shape: "zeros", "scale" (times `value`), "clip" (norm at most `value`), "fill", "finite".

    "finite" puts 0 where there is NaN or Inf. Errors: ValueError for another word, or without its value.
    """
    with torch.no_grad():
        if how == "zeros":
            return torch.zeros_like(gradient)
        if how == "finite":
            return torch.nan_to_num(gradient, nan=0.0, posinf=0.0, neginf=0.0)
        if how not in {"scale", "clip", "fill"}:
            raise ValueError(f"a gradient can be replaced by zeros, scale, clip, fill or finite, not {how!r}")
        if value is None:
            raise ValueError(f"{how} needs a value")
        if how == "scale":
            return gradient.detach() * value
        if how == "fill":
            return torch.full_like(plain(gradient), value)
        norm = norm_of(gradient)
        return gradient.detach() * (value / norm) if norm > value else gradient.detach().clone()
