"""Sees every clipping of gradients: of which, when, and whether a loss scaler still has them multiplied.

Hard here: gradients may be unscaled by hand. So those count as scaled that a scaled loss made, that no unscale_() went
over, and whose norms are still what backward() left.
"""

from __future__ import annotations

import types
from collections.abc import Callable, Iterator
from typing import Any

import torch
from torch.amp.grad_scaler import GradScaler

from builder.doctor.ledger import Backward, Clip, Ledger
from builder.doctor.marks import SCALED_BY
from builder.doctor.places import current_place
from builder.doctor.standing import Standing
from builder.doctor.tensors import gradient_norms, node_of, tensors_in, unseen
from builder.doctor.watch_making import MakingWatcher

CLIPS = ("clip_grad_norm_", "clip_grad_value_")
SAME = 1e-6
"""Two norms are of the same gradient when they differ by no more than this share."""
LEAST = 100
"""A limit that is no smaller than the scale by this factor may have been multiplied by the scale on purpose."""


class ClippingWatcher:
    """Stands around the functions that clip, and around the methods of GradScaler."""

    def __init__(self, ledger: Ledger, making: MakingWatcher) -> None:
        self.ledger = ledger
        self.making = making
        self.standing = Standing()
        self.scales: dict[int, float] = {}
        """by what the gradient of a parameter is multiplied, by the parameter's id"""
        self.pending: list[tuple[Clip, frozenset[int]]] = []
        """clips of scaled gradients that no step has used yet"""
        self.scale_read = False

    def start(self) -> None:
        for owner in (torch.nn.utils, torch.nn.utils.clip_grad):
            for name in CLIPS:
                self.standing.around(owner, name, self._around_clip)
        self.standing.around(GradScaler, "scale", self._around_scale)
        self.standing.around(GradScaler, "get_scale", self._around_get_scale)
        for name in ("unscale_", "step"):
            self.standing.around(GradScaler, name, self._around_division)

    def stop(self) -> None:
        self.standing.end()

    def passed(self, record: Backward, nodes: list[Any]) -> None:
        """A backward pass through `nodes` has filled gradients."""
        self.scale_read = False
        self.pending = [(clip, clipped) for clip, clipped in self.pending if not clipped & record.leaves]
        scale = max((node.metadata[SCALED_BY] for node in nodes if SCALED_BY in node.metadata), default=1.0)
        for leaf in record.leaves:
            if scale > 1.0 or leaf not in record.grads_before:
                self.scales[leaf] = scale

    # ---- the scaler --------------------------------------------------------------------------------------------

    def _around_scale(self, original: Callable[..., Any]) -> Callable[..., Any]:
        def scale(scaler: GradScaler, outputs: Any) -> Any:
            scaled = original(scaler, outputs)
            if scaler.is_enabled() and scaler._scale is not None:
                factor = self._quietly(lambda: float(scaler._scale))  # type: ignore[arg-type]
                for tensor in tensors_in(scaled) if factor else ():
                    node = node_of(tensor)
                    if node is not None:
                        node.metadata[SCALED_BY] = factor
            return scaled

        return scale

    def _around_get_scale(self, original: Callable[..., Any]) -> Callable[..., Any]:
        def get_scale(scaler: GradScaler) -> Any:
            self.scale_read = True
            return original(scaler)

        return get_scale

    def _around_division(self, original: Callable[..., Any]) -> Callable[..., Any]:
        """Stands around unscale_(), which step() calls where nobody has, and step(), which lets a fused optimizer divide."""

        def divide(scaler: GradScaler, optimizer: Any, *args: Any, **kwargs: Any) -> Any:
            result = original(scaler, optimizer, *args, **kwargs)
            if scaler.is_enabled():
                ids = {id(p) for group in optimizer.param_groups for p in group["params"]}
                self.ledger.clips_scaled.extend(clip for clip, clipped in self.pending if clipped <= ids)
                self.pending = [(clip, clipped) for clip, clipped in self.pending if not clipped & ids]
                for identity in ids:
                    self.scales.pop(identity, None)
            return result

        return divide

    # ---- clipping ----------------------------------------------------------------------------------------------

    def _around_clip(self, original: Callable[..., Any]) -> Callable[..., Any]:
        def clip(*args: Any, **kwargs: Any) -> Any:
            place = current_place()
            if place is None or len(self.ledger.clips) >= 10_000:
                return original(*args, **kwargs)
            given = args[0] if args else kwargs.get("parameters")
            parameters, again, spent = self._unpacked(given)
            if again is not given:
                args, kwargs = ((again, *args[1:]), kwargs) if args else (args, {**kwargs, "parameters": again})
            limit = args[1] if len(args) > 1 else kwargs.get("max_norm", kwargs.get("clip_value"))
            scale, norms = self._quietly(lambda: self._still_scaled(parameters, limit)) or (1.0, {})
            result = original(*args, **kwargs)
            done = self.ledger.steps[-1].backwards_before if self.ledger.steps else 0
            fresh = any(b.accumulates for b in self.ledger.backwards[done:])
            seen = Clip(original.__name__, place, len(self.ledger.steps), fresh, spent, scale, _number(limit))
            self.ledger.clips.append(seen)
            if scale > 1.0 and self._quietly(lambda: gradient_norms(parameters)) != norms:
                self.pending.append((seen, frozenset(norms)))
            return result

        return clip

    def _unpacked(self, given: Any) -> tuple[list[torch.Tensor], Any, bool]:
        """The parameters, what to hand on in their place, and whether they were asked of an iterator used up before."""
        if isinstance(given, torch.Tensor):
            return [given], given, False
        if not isinstance(given, Iterator):
            return (list(given), given, False) if isinstance(given, list | tuple) else ([], given, False)
        known = any(given is one for one in self.making.used_up)
        parameters = list(given)
        if parameters and not known and len(self.making.used_up) < 1_000:
            self.making.used_up.append(given)
        # torch warns of an empty generator, so that a generator has to stay one
        again = (p for p in parameters) if isinstance(given, types.GeneratorType) else iter(parameters)
        return parameters, again, known and not parameters

    def _still_scaled(self, parameters: list[torch.Tensor], limit: Any) -> tuple[float, dict[int, float]]:
        """The scale of the gradients about to be clipped and their norms; 1 where it is not sure that they have one."""
        with_gradient = [p for p in parameters if p.grad is not None]
        scales = {self.scales.get(id(p), 1.0) for p in with_gradient}
        last = next((b for b in reversed(self.ledger.backwards) if b.accumulates), None)
        value = _number(limit)
        if len(scales) != 1 or min(scales) <= 1.0 or self.scale_read or last is None or value is None:
            return 1.0, {}
        scale, norms = scales.pop(), gradient_norms(parameters)
        same = all(
            abs(norm - last.grads_after.get(i, -1.0)) <= SAME * norm for i, norm in norms.items()
        )  # NaN and Inf are not
        return (scale, norms) if same and value * LEAST < scale else (1.0, {})

    def _quietly(self, look: Callable[[], Any]) -> Any:
        try:
            with unseen():
                return look()
        except Exception as error:
            self.ledger.notes.append(f"clipping could not be looked at: {type(error).__name__}")
            return None


def _number(limit: Any) -> float | None:
    return float(limit) if isinstance(limit, int | float) else None
