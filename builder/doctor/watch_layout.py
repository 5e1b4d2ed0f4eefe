"""Sees which dimension of a tensor is the batch, and where a call takes another one for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import torch
from torch import nn
from torch.utils.weak import WeakIdKeyDictionary

from builder.doctor.finding import Place
from builder.doctor.graphs import softmax_dim
from builder.doctor.ledger import LayoutUse, Ledger, Reshape
from builder.doctor.marks import place_of
from builder.doctor.places import called_directly, current_place
from builder.doctor.tensors import plain

if TYPE_CHECKING:
    from builder.doctor.watch_modules import ModuleWatcher

REDUCTIONS = {"mean", "sum", "max", "amax"}
CHANNELS_SECOND = ("Convolution", "MkldnnConvolution", "ThnnConv", "UpSample", "NativeBatchNorm", "CudnnBatchNorm")
"""Nodes whose result has its channels in dim 1, whatever its sizes are."""
ADDITIONS = {"add", "__add__", "__radd__", "__iadd__", "add_"}
HANDED_ON = {"dropout", "relu", "layer_norm"}
"""Calls whose result is laid out as their input is."""
KEEPING = ("Div", "Mul", "Add", "MaskedFill", "View", "UnsafeView", "Where", "ToCopy", "Expand", "ReshapeAlias")
"""Nodes between a matrix product and its softmax that leave the first dimension where it is."""


def batch_first_of(module: nn.Module) -> bool | None:
    """Whether the layer takes (batch, time, features); None where it is no layer over time."""
    if isinstance(module, nn.RNNBase | nn.MultiheadAttention):
        return bool(module.batch_first)
    if isinstance(module, nn.TransformerEncoderLayer | nn.TransformerDecoderLayer):
        return bool(module.self_attn.batch_first)
    if isinstance(module, nn.TransformerEncoder | nn.TransformerDecoder) and len(module.layers):
        layer = module.layers[0]
        return batch_first_of(layer) if isinstance(layer, nn.Module) else None
    return None


class LayoutWatcher:
    """Follows the outputs of layers over time, reshapes and softmaxes."""

    def __init__(self, ledger: Ledger, modules: ModuleWatcher) -> None:
        self.ledger = ledger
        self.layout_of: Any = WeakIdKeyDictionary()
        self.modules = modules
        self.any_layout = False
        self.positions_of: Any = WeakIdKeyDictionary()
        """sums with a positional encoding → the dimension it counts along, 0 or 1, and the line"""
        self.state_of: Any = WeakIdKeyDictionary()
        """h_n and c_n of recurrent layers with several layers or directions → the layer's name"""
        self.flat_scores: Any = WeakIdKeyDictionary()
        """scores of shape (rows, classes) that were cut out of (batch, classes, …) by a view → that view"""
        modules.on_output.append(self._module_output)

    def _module_output(self, module: nn.Module, args: Any, output: Any) -> None:
        """Marks the output of a layer over time, and its last hidden state; looks where its input's positions lie."""
        if isinstance(module, nn.RNNBase) and isinstance(output, tuple) and len(output) == 2:
            for state in output[1] if isinstance(output[1], tuple) else (output[1],):
                if state.dim() == 3 and state.shape[0] > 1 and state.requires_grad:
                    self.state_of[state] = type(module).__name__
        tensor = output[0] if isinstance(output, tuple) and output else output
        if not isinstance(tensor, torch.Tensor) or not tensor.requires_grad:
            return
        batch_first = batch_first_of(module)
        place = current_place()
        if batch_first is not None and place is not None and args and args[0] in self.positions_of:
            dim, added = self.positions_of[args[0]]
            if dim == (0 if batch_first else 1) and len(self.ledger.layouts) < 2_000:
                use = LayoutUse(
                    type(module).__name__, place, added, batch_first, "position", None, tuple(args[0].shape)
                )
                self.ledger.layouts.append(use)
        if batch_first is not None and place is not None and tensor.dim() == 3:
            self.layout_of[tensor] = (type(module).__name__, batch_first, place)
            self.any_layout = True

    def see(
        self,
        name: str,
        args: tuple[Any, ...],
        kwargs: dict[str, Any],
        inputs: list[torch.Tensor],
        outputs: list[torch.Tensor],
    ) -> None:
        """One call of torch's API with its result."""
        if not inputs or not outputs:
            return
        if name in ("view", "reshape"):
            self._reshape(name, inputs[0], outputs[0])
            self._state_cut_up(name, inputs[0], outputs[0])
            self._scores_cut_up(name, inputs[0], outputs[0])
        elif name == "softmax":
            self._softmax(args, kwargs, inputs[0])
        if name in ("log_softmax", "cross_entropy", "nll_loss") and inputs[0] in self.flat_scores:
            self._flat_scores_used(name, inputs, outputs[0])
        if name in ADDITIONS and len(inputs) == 2:
            self._positions(inputs[0], inputs[1], outputs[0])
        elif name in HANDED_ON and inputs[0] in self.positions_of:
            self.positions_of[outputs[0]] = self.positions_of[inputs[0]]
        if self.any_layout:
            self._layout(name, args, kwargs, inputs, outputs)

    def _positions(self, left: torch.Tensor, right: torch.Tensor, output: torch.Tensor) -> None:
        """(A, B, features) + the first A or B rows of a table of positions, (A, 1, features) or (1, B, features)."""
        whole, table = (left, right) if left.numel() >= right.numel() else (right, left)
        if whole.dim() != 3 or table.dim() != 3 or min(whole.shape[:2]) < 2 or whole.shape[2] != table.shape[2]:
            return
        dim = 0 if table.shape[:2] == (whole.shape[0], 1) else 1 if table.shape[:2] == (1, whole.shape[1]) else None
        place = current_place()
        if dim is not None and place is not None and (self._of_a_table(table) or counts(table)):
            self.positions_of[output] = (dim, place)

    def _of_a_table(self, rows: torch.Tensor) -> bool:
        """Whether a tensor is the beginning of a buffer or parameter of the running module."""
        if not self.modules.stack or not plain(rows) or rows.storage_offset() != 0:
            return False
        module, memory = self.modules.stack[-1][0], rows.untyped_storage().data_ptr()
        own = [*module.buffers(recurse=False), *module.parameters(recurse=False)]
        return any(plain(t) and t.untyped_storage().data_ptr() == memory for t in own)

    def _reshape(self, name: str, before: torch.Tensor, after: torch.Tensor) -> None:
        sizes = [s for s in before.shape if s != 1], [s for s in after.shape if s != 1]
        if sizes[0] == sizes[1] or sorted(sizes[0]) != sorted(sizes[1]) or before.dim() != after.dim():
            return
        moved = [abs(a - b) for a, b in zip(*sizes, strict=True) if a != b]
        if min(moved) <= 1:  # the shift of relative positions is such a view, on purpose: (T, T + 1) to (T + 1, T)
            return
        place = current_place()
        if before.is_floating_point() and place is not None and torch.is_grad_enabled() and called_directly():
            shapes = tuple(before.shape), tuple(after.shape)
            if len(self.ledger.reshapes) < 1_000:
                self.ledger.reshapes.append(Reshape(name, place, *shapes, len(self.ledger.backwards)))

    def _note(self, name: str, before: torch.Tensor, after: torch.Tensor, of: str) -> Reshape | None:
        """The facts of a view that the user's own line asked for while gradients are recorded."""
        place = current_place()
        if place is None or not torch.is_grad_enabled() or not called_directly():
            return None
        return Reshape(name, place, tuple(before.shape), tuple(after.shape), len(self.ledger.backwards), of)

    def _state_cut_up(self, name: str, before: torch.Tensor, after: torch.Tensor) -> None:
        """h_n (layers × directions, batch, hidden) as (batch, …): neighbours of the batch become one row."""
        layer = self.state_of.get(before)
        if layer is None:
            return
        parts, batch, hidden = before.shape
        if [s for s in after.shape if s != 1] == [batch, parts * hidden] and batch not in (1, parts):
            noted = self._note(name, before, after, f"a last state of {layer}")
            if noted is not None and len(self.ledger.reshapes) < 1_000:
                self.ledger.reshapes.append(noted)

    def _scores_cut_up(self, name: str, before: torch.Tensor, after: torch.Tensor) -> None:
        """Scores (batch, classes, …) as (rows, classes): remembered until a loss takes them so."""
        if before.dim() < 3 or after.dim() != 2 or not before.requires_grad:
            return
        classes, last = before.shape[1], before.shape[-1]
        if after.shape[1] != classes or classes in (1, last) or before[0, 0].numel() == 1:
            return
        made = type(before.grad_fn).__name__.startswith(CHANNELS_SECOND) or softmax_over_second(before)
        if (last % classes and last > 1) or made:
            noted = self._note(name, before, after, "the scores")
            if noted is not None:
                self.flat_scores[after] = noted

    def _flat_scores_used(self, name: str, inputs: list[torch.Tensor], output: torch.Tensor) -> None:
        noted = self.flat_scores[inputs[0]]
        if name == "log_softmax":
            self.flat_scores[output] = noted
        elif len(inputs) > 1 and inputs[1].dim() == 1 and len(self.ledger.reshapes) < 1_000:
            self.ledger.reshapes.append(noted)

    def _softmax(self, args: tuple[Any, ...], kwargs: dict[str, Any], value: torch.Tensor) -> None:
        dim = kwargs.get("dim", next((a for a in args[1:] if isinstance(a, int)), None))
        if value.dim() < 3 or value.shape[0] < 2 or dim not in (0, -value.dim()) or not value.requires_grad:
            return
        node = value.grad_fn
        while node is not None and type(node).__name__.startswith(KEEPING) and node.next_functions[0][0] is not None:
            node = node.next_functions[0][0]
        place = current_place()
        if node is not None and type(node).__name__.startswith(("Bmm", "Baddbmm")) and place is not None:
            self.ledger.batch_softmaxes[place] = tuple(value.shape)

    def _layout(
        self,
        name: str,
        args: tuple[Any, ...],
        kwargs: dict[str, Any],
        inputs: list[torch.Tensor],
        outputs: list[torch.Tensor],
    ) -> None:
        value = inputs[0]
        known = self.layout_of.get(value)
        if known is None:
            return
        if outputs[0].dim() == 3 and outputs[0].shape[:2] == value.shape[:2] and name in HANDED_ON:
            self.layout_of[outputs[0]] = known
            return
        module, batch_first, made = known
        index: int | None = None
        if name == "__getitem__":
            index = index_of(args[1] if len(args) > 1 else None, 0 if batch_first else 1)
            if index is None:
                return
        elif name in REDUCTIONS and not batch_first:
            dim = kwargs.get("dim", next((a for a in args[1:] if isinstance(a, int | tuple | list)), None))
            if dim not in (1, -2, (1,), [1]):
                return
        else:
            return
        place = current_place()
        if place is not None and min(value.shape[:2]) > 1 and len(self.ledger.layouts) < 2_000:
            use = LayoutUse(module, made, place, batch_first, name, index, tuple(value.shape))
            self.ledger.layouts.append(use)


def counts(embedded: torch.Tensor) -> bool:
    """Whether an embedding of 0, 1, 2, … made a tensor of shape (A, 1, features) or (1, B, features)."""
    node = embedded.grad_fn
    if not type(node).__name__.startswith("EmbeddingBackward"):
        return False
    indices = getattr(node, "_saved_indices", None)
    if indices is None or indices.numel() != embedded.shape[0] * embedded.shape[1]:
        return False
    return torch.equal(indices.flatten(), torch.arange(indices.numel(), device=indices.device, dtype=indices.dtype))


def index_of(index: Any, dim: int) -> int | None:
    """The one place that an index like `[-1]` (dim 0) or `[:, -1]` (dim 1) picks; None for any other index."""
    parts = index if isinstance(index, tuple) else (index,)
    whole = all(p == slice(None) for p in parts[:dim] if isinstance(p, slice)) and all(
        isinstance(p, slice) for p in parts[:dim]
    )
    if len(parts) <= dim or not whole or not isinstance(parts[dim], int) or isinstance(parts[dim], bool):
        return None
    rest = parts[dim + 1 :]
    return parts[dim] if all(isinstance(p, slice) and p == slice(None) for p in rest) else None


def softmax_over_second(value: torch.Tensor) -> bool:
    """Whether a softmax over dim 1 made this tensor, which says that the classes are there."""
    return softmax_dim(value.grad_fn, value.dim()) == 1


def softmax_over_batch(value: torch.Tensor, inputs: Any) -> Place | None:
    """The line of the softmax over dim 0 that made this output, if dim 0 is the batch of the model's input."""
    node: Any = value.grad_fn
    first = next((t for t in inputs if isinstance(t, torch.Tensor)), None)
    if node is None or first is None or value.dim() != 2 or min(value.shape) < 2:
        return None
    if softmax_dim(node, value.dim()) != 0 or first.dim() < 2 or first.shape[0] != value.shape[0]:
        return None
    return place_of(node)
