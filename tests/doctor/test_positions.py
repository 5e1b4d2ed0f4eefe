"""Positional encodings and the dimension along which they count."""

from __future__ import annotations

import pytest

NET = (
    "class Net(nn.Module):\n"
    "    def __init__(self):\n"
    "        super().__init__()\n"
    "        self.table = nn.Parameter(torch.randn({table}))\n"
    "        self.position = nn.Embedding(50, 8)\n"
    "        self.drop, self.norm = nn.Dropout(0.1), nn.LayerNorm(8)\n"
    "        self.layer = {layer}\n"
    "    def forward(self, x):\n"
    "        h = {sum}\n"
    "        return self.layer(self.norm(self.drop(h)))\n"
    "net = Net()\n"
    "optimizer = torch.optim.SGD(net.parameters(), 0.01)\n"
    "for _ in range(3):\n"
    "    x = torch.randn(6, 5, 8)\n"
    "    optimizer.zero_grad(); net(x).pow(2).mean().backward(); optimizer.step()\n"
)
BATCH_FIRST = "nn.TransformerEncoderLayer(8, 2, 16, batch_first=True)"
TIME_FIRST = "nn.TransformerEncoder(nn.TransformerEncoderLayer(8, 2, 16), 1, enable_nested_tensor=False)"


@pytest.mark.parametrize(
    ("table", "layer", "added"),
    [
        ("50, 1, 8", BATCH_FIRST, "x + self.table[:x.size(0)]"),
        ("1, 50, 8", TIME_FIRST, "self.table[:, :x.size(1)] + x"),
        ("1, 1, 8", BATCH_FIRST, "x + self.position(torch.arange(6).unsqueeze(1))"),
    ],
)
def test_positions_that_count_the_samples_are_found(table: str, layer: str, added: str, examine) -> None:
    (finding,) = [
        f for f in examine(NET.format(table=table, layer=layer, sum=added)) if not f.code.startswith(("no-", "not-"))
    ]
    assert (finding.code, finding.place.line) == ("batch-first", 14)
    assert "get" in finding.message


@pytest.mark.parametrize(
    ("table", "layer", "added"),
    [
        ("1, 50, 8", BATCH_FIRST, "x + self.table[:, :x.size(1)]"),
        ("50, 1, 8", TIME_FIRST, "x + self.table[:x.size(0)]"),
        ("50, 8", BATCH_FIRST, "x + self.table[:x.size(1)]"),
        ("1, 1, 8", BATCH_FIRST, "x + self.position(torch.arange(5).unsqueeze(0))"),
        ("1, 1, 8", BATCH_FIRST, "x + self.position(torch.randint(0, 50, (6, 1)))"),
        ("1, 1, 8", BATCH_FIRST, "x + x.mean(1, keepdim=True)"),
    ],
)
def test_positions_that_count_the_steps_and_conditions_of_samples_are_left_alone(
    table: str, layer: str, added: str, examine
) -> None:
    found = examine(NET.format(table=table, layer=layer, sum=added))
    assert [f for f in found if f.code == "batch-first"] == []
