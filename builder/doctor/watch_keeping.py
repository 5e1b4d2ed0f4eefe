"""Sees who keeps the autograd graph of every step alive: a sum that goes on and on, a list that losses are put into.

Hard here: Python tells nobody that a list has grown. So every loss and every output of a model is referred to weakly;
when those of many optimizer steps are alive at once, the garbage collector is asked who holds them.
"""

from __future__ import annotations

import gc
import weakref
from collections import Counter, deque
from dataclasses import dataclass
from typing import Any

import torch
from torch import nn
from torch.utils.weak import WeakIdKeyDictionary

from builder.doctor.finding import Place
from builder.doctor.ledger import Hoard, Ledger
from builder.doctor.marks import place_of
from builder.doctor.places import current_place, own_frames
from builder.doctor.source import stored_at
from builder.doctor.tensors import node_of, tensors_in
from builder.doctor.watch_modules import ModuleWatcher

ADDS = {"add", "add_", "__add__", "__iadd__", "__radd__"}
SCALES = {"mul", "__mul__", "__rmul__", "div", "__truediv__"}
FIRST_LOOK = 4
"""So many optimizer steps must have a tensor alive before anybody is asked who holds it; then twice as many, and so on."""
ALIVE_MOST = 20_000
ROWS_MOST = 2_000


@dataclass(slots=True)
class Held:
    """A tensor with a graph that was alive when last looked at."""

    tensor: weakref.ref[torch.Tensor]
    step: int
    used_later: bool = False
    """a backward pass of a later step went through it"""
    hoard: Place | None = None
    """the line of the list that was found to hold it"""


class KeepingWatcher:
    """Follows sums of one number, and all losses and outputs that stay alive, over the optimizer steps."""

    def __init__(self, ledger: Ledger, modules: ModuleWatcher) -> None:
        self.ledger = ledger
        self.sum_of: Any = WeakIdKeyDictionary()
        self.alive: dict[int, Held] = {}
        self.of_step: Counter[int] = Counter()
        self.next_look = FIRST_LOOK
        self.meant: set[Place] = set()
        """lines whose list was kept for a later backward pass"""
        self.number = 0
        modules.on_output.append(self._output)
        self.modules = modules

    def see(self, name: str, inputs: list[torch.Tensor], outputs: list[torch.Tensor]) -> None:
        """One call of torch's API with its result."""
        if not outputs or node_of(outputs[0]) is None or outputs[0].numel() != 1:
            return
        self._watch(outputs[0])
        if name in ADDS:
            self._sum(inputs, outputs[0])
        elif name in SCALES:
            known = next((self.sum_of[t] for t in inputs if t in self.sum_of), None)
            if known is not None:
                self.sum_of[outputs[0]] = known

    # ---- sums ----------------------------------------------------------------------------------------------------

    def _sum(self, inputs: list[torch.Tensor], output: torch.Tensor) -> None:
        place = current_place()
        if place is None:
            return
        steps = len(self.ledger.steps)
        first = steps
        for tensor in inputs:
            known = self.sum_of.get(tensor)
            if known is not None and known[0] == place:
                first = min(first, known[1])
        self.sum_of[output] = (place, first)
        if steps > first:
            self.ledger.growing_sums[place] = max(self.ledger.growing_sums.get(place, 0), steps - first)

    # ---- lists ---------------------------------------------------------------------------------------------------

    def _output(self, _module: nn.Module, _args: Any, output: Any) -> None:
        if len(self.modules.stack) == 1:
            for tensor in tensors_in(output):
                if tensor.grad_fn is not None:
                    self._watch(tensor)

    def _watch(self, tensor: torch.Tensor) -> None:
        if len(self.alive) >= ALIVE_MOST:
            return
        step = len(self.ledger.steps)
        self.number += 1
        number = self.number

        def gone(_reference: object) -> None:
            self.alive.pop(number, None)
            self.of_step[step] -= 1
            if not self.of_step[step]:
                del self.of_step[step]

        self.alive[number] = Held(weakref.ref(tensor, gone), step)
        self.of_step[step] += 1

    def used(self, nodes: list[Any]) -> None:
        """A backward pass goes through `nodes`: what it uses of earlier steps was kept on purpose."""
        now = len(self.ledger.steps)
        if len(self.of_step) <= (now in self.of_step):
            return
        reached = set(nodes)
        for held in list(self.alive.values()):
            tensor = held.tensor() if held.step < now else None
            if tensor is not None and tensor.grad_fn in reached:
                held.used_later = True
                if held.hoard is not None:
                    self.meant.add(held.hoard)
                    self.ledger.hoards.pop(held.hoard, None)

    def look(self) -> None:
        """After an optimizer step: asks who holds the tensors, where those of many steps are alive."""
        earlier = len(self.of_step) - (len(self.ledger.steps) - 1 in self.of_step)
        if earlier < self.next_look:
            return
        self.next_look = 2 * earlier
        found: dict[int, Held] = {}
        tensors: list[torch.Tensor] = []
        for held in list(self.alive.values()):
            tensor = held.tensor()
            if tensor is not None:
                tensors.append(tensor)
                found[id(tensor)] = held
        for container, inside in holders(tensors):
            kept = {found[i].step for i in inside}
            if len(kept) < FIRST_LOOK or any(found[i].used_later for i in inside):
                continue
            tensor = next(t for t in tensors if id(t) in inside)
            made = place_of(tensor.grad_fn)
            place = stored_at(own_frames(), names_of(container), made) or made
            if place is not None and place not in self.meant:
                for i in inside:
                    found[i].hoard = place
                self.ledger.hoards[place] = Hoard(place, len(kept), tensor.numel() == 1)


def holders(tensors: list[torch.Tensor]) -> list[tuple[Any, set[int]]]:
    """Lists, dicts and sets that hold several of `tensors`, each with their ids; none that has a bound or is a namespace.

    They may hold them in rows: tuples, lists or dicts such as (epoch, loss).
    """
    inside: dict[int, set[int]] = {id(t): {id(t)} for t in tensors}
    level: list[Any] = tensors
    found = []
    for _ in range(2):
        rows: list[Any] = []
        for container in gc.get_referrers(*level):
            if container is level or not isinstance(container, list | tuple | dict | set | deque):
                continue
            if isinstance(container, deque) and container.maxlen is not None:
                continue
            if isinstance(container, dict) and "__builtins__" in container:
                continue
            members = [id(v) for v in (container.values() if isinstance(container, dict) else container)]
            members = [m for m in members if m in inside]
            if len(members) < FIRST_LOOK and members and len(rows) < ROWS_MOST:
                rows.append(container)
            elif len(members) >= FIRST_LOOK and not isinstance(container, tuple):
                found.append((container, set().union(*(inside[m] for m in members))))
        inside = {id(row): _inside(row, inside) for row in rows}
        level = rows
        if not rows:
            break
    return found


def _inside(row: Any, inside: dict[int, set[int]]) -> set[int]:
    values = row.values() if isinstance(row, dict) else row
    return set().union(*(inside[id(v)] for v in values if id(v) in inside))


def names_of(container: object) -> set[str]:
    """The names of variables, attributes and keys by which the user's code reaches `container`, up to three steps off."""
    names: set[str] = set()
    sure = False  # a variable or attribute was found; a key alone may be computed, so its dict is asked for too
    wanted: list[Any] = [container]
    for _ in range(3):
        above: list[Any] = []
        for frame in own_frames():
            for name, value in (*frame.f_globals.items(), *frame.f_locals.items()):
                if any(value is w for w in wanted):
                    names.add(name)
                    sure = True
        for referrer in gc.get_referrers(*wanted):
            if referrer is wanted or referrer is above:
                continue
            if isinstance(referrer, dict):
                keys = [k for k, v in referrer.items() if isinstance(k, str) and any(v is w for w in wanted)]
                names.update(keys)
                above.append(referrer)
            elif hasattr(referrer, "__dict__") and not isinstance(referrer, type):
                keys = [k for k, v in vars(referrer).items() if any(v is w for w in wanted)]
                names.update(keys)
                sure = sure or bool(keys)
        if sure or not above:
            break
        wanted = above
    return names
