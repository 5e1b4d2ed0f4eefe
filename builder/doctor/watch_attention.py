"""Sees masks of attention that leave out what was to be seen: the two conventions of torch are each other's opposite.

True keeps a place in scaled_dot_product_attention, and leaves it out in nn.MultiheadAttention and all that is made of it.
"""

from __future__ import annotations

import math
from typing import Any

import torch

from builder.doctor.ledger import InvertedMask, Ledger
from builder.doctor.places import current_place
from builder.doctor.tensors import plain

SHAPES_KEPT = 8
LARGEST = 1_000_000
"""Masks with more places are not read."""


class AttentionWatcher:
    """Compares each mask with the causal one turned around, and with the tokens that were embedded last."""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger
        self.tokens: dict[tuple[int, ...], torch.Tensor] = {}
        """the tokens that were embedded last, by their shape"""

    def see(self, name: str, args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
        """One call of torch's API that has run."""
        if name == "embedding":
            tokens = kwargs.get("input", args[0] if args else None)
            if isinstance(tokens, torch.Tensor) and tokens.dim() == 2:
                self.tokens.pop(tuple(tokens.shape), None)
                self.tokens[tuple(tokens.shape)] = tokens
                if len(self.tokens) > SHAPES_KEPT:
                    del self.tokens[next(iter(self.tokens))]
        elif name == "scaled_dot_product_attention":
            seen = seen_by(kwargs.get("attn_mask", args[3] if len(args) > 3 else None), true_keeps=True)
            self._attention(name, seen)
        elif name == "multi_head_attention_forward":
            self._attention("nn.MultiheadAttention", seen_by(kwargs.get("attn_mask"), true_keeps=False))
            self._padding(seen_by(kwargs.get("key_padding_mask"), true_keeps=False))

    def _attention(self, function: str, seen: torch.Tensor | None) -> None:
        if seen is None or seen.dim() < 2 or seen.shape[-1] != seen.shape[-2] or seen.shape[-1] < 2:
            return
        first = seen.flatten(0, -3)[0] if seen.dim() > 2 else seen
        if torch.equal(first, torch.ones_like(first).triu(1)):
            self._note(function, "attn_mask", tuple(seen.shape))

    def _padding(self, seen: torch.Tensor | None) -> None:
        if seen is None or seen.dim() != 2:
            return
        shape = tuple(seen.shape)
        tokens = self.tokens.get(shape)
        if tokens is None and shape[::-1] in self.tokens:
            tokens = self.tokens[shape[::-1]].t()
        if tokens is None or not plain(tokens) or tokens.device != seen.device or not seen.any() or seen.all():
            return
        if alike(tokens[seen]) and not alike(tokens[~seen]) and at_the_ends(seen):
            self._note("nn.MultiheadAttention", "key_padding_mask", shape)

    def _note(self, function: str, argument: str, shape: tuple[int, ...]) -> None:
        place = current_place()
        if place is not None and torch.is_grad_enabled() and len(self.ledger.inverted_masks) < 1_000:
            self.ledger.inverted_masks.append(InvertedMask(function, argument, place, shape))


def seen_by(mask: object, true_keeps: bool) -> torch.Tensor | None:
    """Which places a mask lets be seen; None where that cannot be told."""
    if not isinstance(mask, torch.Tensor) or not plain(mask) or not 0 < mask.numel() <= LARGEST:
        return None
    if mask.dtype == torch.bool:
        return mask if true_keeps else ~mask
    return mask.detach() != -math.inf if mask.is_floating_point() else None


def at_the_ends(seen: torch.Tensor) -> bool:
    """Whether the places that are seen are the last ones of each row, or the first ones, not as many in every row."""
    counts = seen.sum(1, keepdim=True)
    order = torch.arange(seen.shape[1], device=seen.device)
    last, first = order >= seen.shape[1] - counts, order < counts
    return torch.equal(seen, last) or (torch.equal(seen, first) and not alike(counts))


def alike(values: torch.Tensor) -> bool:
    """Whether all are the same."""
    return bool((values == values.flatten()[0]).all())
