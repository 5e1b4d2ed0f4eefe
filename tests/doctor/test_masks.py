"""Masks of attention that are the wrong way round."""

from __future__ import annotations

import pytest

START = (
    "words = nn.Embedding(20, 8)\n"
    "inner = nn.Linear(8, 8)\n"
    "layer = nn.TransformerEncoderLayer(8, 2, 16, batch_first=True)\n"
    "late = nn.MultiheadAttention(8, 2)\n"
    "optimizer = torch.optim.SGD([*words.parameters(), *inner.parameters()], 0.01)\n"
    "tokens = torch.randint(1, 20, (4, 6))\n"
    "for row in range(4): tokens[row, 2 + row:] = 0\n"
    "later = torch.ones(6, 6).triu(1).bool()\n"
    "for _ in range(3):\n"
    "    h = words(tokens)\n"
    "    {lines}\n"
    "    loss = (out - h.detach().roll(1, 1)).pow(2).mean()\n"
    "    optimizer.zero_grad(); loss.backward(); optimizer.step()\n"
)
INVERTED = {
    "causal": "out = inner(F.scaled_dot_product_attention(h, h, h, later))",
    "causal for every head": "out = F.scaled_dot_product_attention(h, h, inner(h), attn_mask=later.expand(4, 6, 6))",
    "causal as numbers": (
        "out = inner(F.scaled_dot_product_attention(h, h, h, torch.zeros(6, 6).masked_fill(~later, -1e9 * 1e300)))"
    ),
    "causal in a layer, where the last step sees nothing": "out = inner(layer(h, src_mask=~later))",
    "padding": "out = inner(layer(h, src_key_padding_mask=tokens != 0))",
    "padding, time first": "h = words(tokens.t()); out = inner(late(h, h, h, key_padding_mask=tokens > 0)[0])",
}


@pytest.mark.parametrize("case", INVERTED)
def test_a_mask_that_shows_what_was_to_be_hidden_is_found(case: str, examine) -> None:
    found = [f for f in examine(START.format(lines=INVERTED[case])) if f.code != "not-in-optimizer"]
    assert [(f.code, f.place.line) for f in found] == [("mask-inverted", 16)]


WELL = {
    "causal": "out = inner(F.scaled_dot_product_attention(h, h, h, ~later))",
    "causal by flag": "out = inner(F.scaled_dot_product_attention(h, h, h, is_causal=True))",
    "backward in time": "out = inner(F.scaled_dot_product_attention(h, h, h, later | torch.eye(6).bool()))",
    "causal in a layer": "out = inner(layer(h, src_mask=later))",
    "padding": "out = inner(layer(h, src_key_padding_mask=tokens == 0))",
    "padding, time first": "h = words(tokens.t()); out = inner(late(h, h, h, key_padding_mask=tokens == 0)[0])",
    "only the first token": (
        "tokens[:, 0] = 1; h = words(tokens); first = torch.arange(6).expand(4, 6) > 0; "
        "out = inner(layer(h, src_key_padding_mask=first))"
    ),
    "tokens left out at random": "out = inner(layer(h, src_key_padding_mask=torch.rand(4, 6) > 0.7))",
}


@pytest.mark.parametrize("case", WELL)
def test_masks_the_right_way_round_are_left_alone(case: str, examine) -> None:
    assert [f for f in examine(START.format(lines=WELL[case])) if f.code == "mask-inverted"] == []
