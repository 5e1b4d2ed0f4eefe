"""Sees the sample() of an approximate posterior where rsample() was meant: its divergence from a prior trains the encoder,
and nothing else does.

The draw goes into the loss, but its gradient ends at it. That is on purpose where the draw is scored by log_prob(), or
where the distribution is the student of another one; so it counts only with a prior that is the same for every sample.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import torch
from torch.distributions import Distribution

from builder.doctor.graphs import leaves_behind
from builder.doctor.ledger import Cut, Draw, Ledger
from builder.doctor.marks import maker
from builder.doctor.places import current_place
from builder.doctor.standing import Standing
from builder.doctor.tensors import node_of, plain, unseen
from builder.doctor.watch_cuts import CUTS, CutWatcher
from builder.tape.walk import roots_of

DRAWN = "doctor.drawn"
"""Name, in the metadata of the nodes that made a distribution's parameters, of the draw that was made of it."""
DIVERGENCE = "doctor.divergence"
"""Name, in the metadata of a node that made a divergence, of the nodes behind its first distribution, and of the line."""


class DrawWatcher:
    """Stands around kl_divergence; the draws are seen as cuts."""

    def __init__(self, ledger: Ledger, cuts: CutWatcher) -> None:
        self.ledger = ledger
        self.cuts = cuts
        self.standing = Standing()
        self.any_divergence = False
        cuts.on_draw.append(self._drawn)

    def start(self) -> None:
        for owner in (torch.distributions, torch.distributions.kl):
            self.standing.around(owner, "kl_divergence", self._around_divergence)

    def stop(self) -> None:
        self.standing.end()

    def _drawn(self, cut: Cut, distribution: object) -> None:
        if isinstance(distribution, Distribution) and distribution.has_rsample:
            for node in makers_of(distribution):
                node.metadata[DRAWN] = cut

    def _around_divergence(self, original: Callable[..., Any]) -> Callable[..., Any]:
        def kl_divergence(*args: Any, **kwargs: Any) -> Any:
            result = original(*args, **kwargs)
            try:
                with unseen():
                    self._diverged(args[0] if args else kwargs["p"], args[1] if len(args) > 1 else kwargs["q"], result)
            except Exception as error:
                self.ledger.notes.append(f"a divergence could not be looked at: {type(error).__name__}")
            return result

        return kl_divergence

    def _diverged(self, posterior: Distribution, prior: Distribution, result: torch.Tensor) -> None:
        node, place = node_of(result), current_place()
        if node is not None and place is not None and all(same_for_all(t) for t in tensors_of(prior)):
            node.metadata[DIVERGENCE] = (list(makers_of(posterior)), place)
            self.any_divergence = True

    def passed(self, losses: list[torch.Tensor], nodes: list[Any], backward: int) -> None:
        """A backward pass from `losses` through `nodes`."""
        if not self.any_divergence:
            return
        divergences = {node for node in nodes if DIVERGENCE in node.metadata}
        drawn: dict[int, tuple[Cut, Any]] = {}
        for node in divergences:
            makers, place = node.metadata[DIVERGENCE]
            for made in makers:
                cut = made.metadata.get(DRAWN)
                if cut is not None and backward in cut.passes:
                    drawn[id(cut)] = (cut, place)
        if not drawn:
            return
        otherwise = leaves_behind(roots_of(losses), divergences)
        for cut, place in drawn.values():
            entries = [n for n in nodes if any(c is cut for c in n.metadata.get(CUTS, ()))]
            starved = bool(cut.parameters) and not cut.parameters & otherwise and bool(leaves_behind(entries))
            known = self.ledger.draws.setdefault(cut.place, Draw(cut.place, place, cut.parameters))
            known.starved += starved
            known.fed += not starved


def tensors_of(distribution: Distribution) -> Iterator[torch.Tensor]:
    """The parameters of a distribution, and of the one that it is made of."""
    for value in vars(distribution).values():
        if isinstance(value, torch.Tensor):
            yield value
        elif isinstance(value, Distribution):
            yield from tensors_of(value)


def makers_of(distribution: Distribution) -> Iterator[Any]:
    """The nodes that computed the parameters of a distribution."""
    for tensor in tensors_of(distribution):
        node = maker(tensor) if node_of(tensor) is not None else None
        if node is not None:
            yield node


def same_for_all(tensor: torch.Tensor) -> bool:
    """Whether a parameter of a prior is the same for every sample of the batch."""
    if not plain(tensor):
        return False
    return tensor.dim() == 0 or torch.equal(tensor, tensor[:1].expand_as(tensor))
