"""Dimensions taken for one another: time for batch, rows for columns."""

from __future__ import annotations

from collections.abc import Iterator

from builder.doctor.finding import Finding
from builder.doctor.ledger import LayoutUse, Ledger, Reshape
from builder.doctor.rules.rule import Rule


class BatchFirstConfusion(Rule):
    """A layer over time takes its dimensions in one order, and its output is used in the other.

    Why is this bad? nn.LSTM, nn.GRU and the transformer layers take (time, batch, features) unless batch_first=True
    was given: the steps are run over the batch, samples see each other, and the loss may still fall a little.

    Example: `out, _ = nn.LSTM(8, 16)(x); out[:, -1]` for x of shape (batch, time, 8); `x + self.pe[:x.size(0)]`, made for
    (time, batch, features), before a transformer with batch_first=True.

    Instead: `nn.LSTM(8, 16, batch_first=True)`, or `out[-1]` for (time, batch, features); `x + self.pe[:, :x.size(1)]`.
    """

    code = "batch-first"

    def check(self, ledger: Ledger) -> Iterator[Finding]:
        by_line: dict[tuple[object, object], list[LayoutUse]] = {}
        for use in ledger.layouts:
            by_line.setdefault((use.place, use.used_at), []).append(use)
        for uses in by_line.values():
            use = uses[0]
            if len(uses) < 2 or (use.what == "__getitem__" and any(u.index != -1 for u in uses)):
                continue  # other indices may well go through the samples one by one
            if use.what == "position":
                yield self._positions(use, len(uses))
                continue
            order = "(batch, time, features)" if use.batch_first else "(time, batch, features)"
            other = "(time, batch, features)" if use.batch_first else "(batch, time, features)"
            how = "its last entry is taken" if use.what == "__getitem__" else f"{use.what} is taken"
            yield Finding(
                self.code,
                f"{use.module} at line {use.place.line} works on {order}, but at line {use.used_at.line} {how} over dim "
                f"{0 if use.batch_first else 1} of its output, as if that were {other}",
                use.place,
                "take out[:, -1], the last time step"
                if use.batch_first
                else "make the layer with batch_first=True, or give it x.transpose(0, 1)",
                {"output": list(use.shape), "batch_first": use.batch_first, "used at": str(use.used_at)},
            )

    def _positions(self, use: LayoutUse, times: int) -> Finding:
        order = "(batch, time, features)" if use.batch_first else "(time, batch, features)"
        fix = (
            "(1, time, features): x + pe[:, : x.size(1)]"
            if use.batch_first
            else "(time, 1, features): x + pe[: x.size(0)]"
        )
        return Finding(
            self.code,
            f"the positions added at line {use.used_at.line} count along dim {0 if use.batch_first else 1}, but {use.module} "
            f"at line {use.place.line} takes {order}: every time step of a sample gets the same position",
            use.used_at,
            f"make the table {fix}",
            {"input": list(use.shape), "batch_first": use.batch_first, "calls": times},
        )


class ViewInsteadOfTranspose(Rule):
    """view or reshape gives the sizes of a tensor another order, which moves no number to its new place.

    Why is this bad? view keeps the numbers in memory as they are: rows are cut up and samples are mixed. Shapes fit,
    nothing raises, and the model learns little.

    Example: `x.view(time, batch, features)` for x of shape (batch, time, features); `h_n.view(batch, -1)` of a
    bidirectional LSTM; `logits.reshape(-1, classes)` for logits of shape (batch, classes, height, width).

    Instead: `x.transpose(0, 1)` or `x.permute(1, 0, 2)`; `torch.cat(list(h_n), 1)`;
    `logits.permute(0, 2, 3, 1).reshape(-1, classes)`.
    """

    code = "view-instead-of-transpose"

    def check(self, ledger: Ledger) -> Iterator[Finding]:
        by_line: dict[object, list[Reshape]] = {}
        for reshape in ledger.reshapes:
            by_line.setdefault(reshape.place, []).append(reshape)
        for calls in by_line.values():
            call = calls[0]
            if len({c.clock for c in calls}) < 2 or not ledger.steps:
                continue
            why, fix = "the sizes change places, the numbers do not, so samples and features are mixed", ""
            if call.of.startswith("a last state"):
                why = f"it is {call.of}, (layers × directions, batch, hidden), so each row mixes samples of the batch"
                fix = "torch.cat(list(h_n), dim=1), or h_n.transpose(0, 1).reshape(batch, -1)"
            elif call.of:
                why = "the classes are dim 1, so no row holds the scores of one position"
                fix = "move the classes last before: permute(0, 2, 3, 1).reshape(-1, classes); or give the loss both unflattened"
            yield Finding(
                self.code,
                f"{call.operation} at line {call.place.line} turns {call.before} into {call.after}: {why}",
                call.place,
                fix or "use transpose() or permute() to exchange dimensions",
                {"before": list(call.before), "after": list(call.after), "calls": len(calls)},
            )


class MaskInverted(Rule):
    """A mask of attention leaves out what was to be seen, and lets the rest be seen.

    Why is this bad? Each step sees only the steps after it, or each sentence only its padding. Nothing raises: torch has
    both conventions. True keeps a place in scaled_dot_product_attention; it leaves it out in nn.MultiheadAttention and in
    the transformer layers.

    Example: `F.scaled_dot_product_attention(q, k, v, torch.ones(t, t).triu(1).bool())`;
    `encoder(x, src_key_padding_mask=tokens != PAD)`

    Instead: `~mask`, or is_causal=True; `src_key_padding_mask=tokens == PAD`.
    """

    code = "mask-inverted"

    def check(self, ledger: Ledger) -> Iterator[Finding]:
        for mask in {(m.argument, m.place): m for m in ledger.inverted_masks}.values():
            calls = sum(m.argument == mask.argument and m.place == mask.place for m in ledger.inverted_masks)
            if calls < 2:
                continue
            causal = mask.argument == "attn_mask"
            means = "keeps" if mask.function == "scaled_dot_product_attention" else "leaves out"
            yield Finding(
                self.code,
                f"the {mask.argument} at line {mask.place.line} lets "
                + ("each step see only those after it" if causal else "only the padding be seen")
                + f": in {mask.function} True {means} a place",
                mask.place,
                f"give it ~{'mask' if causal else 'padding_mask'}"
                + (", or is_causal=True" if means == "keeps" else ""),
                {"shape": list(mask.shape), "calls": calls},
            )
