"""Values that leave torch as NumPy arrays and come back: the graph ends where they left."""

from __future__ import annotations

import pytest

START = (
    "import numpy as np\n"
    "encoder, head = nn.Linear(4, 8), nn.Linear(8, 2)\n"
    "optimizer = torch.optim.SGD([*encoder.parameters(), *head.parameters()], 0.1)\n"
    "x = torch.randn(16, 4)\n"
    "for _ in range(4):\n"
)
END = "    optimizer.zero_grad(); head(features).pow(2).mean().backward(); optimizer.step()\n"
BACK = {
    "from_numpy": "    features = torch.from_numpy(np.clip(left, -3, 3))\n",
    "tensor": "    features = torch.tensor(np.clip(left, -3, 3))\n",
    "as_tensor": "    features = torch.as_tensor(np.clip(left, -3, 3))\n",
}


@pytest.mark.parametrize("way", BACK)
def test_the_line_at_which_values_left_torch_is_named(way: str, examine) -> None:
    (finding,) = examine(START + "    left = encoder(x).detach().numpy()\n" + BACK[way] + END)
    assert finding.code == "no-gradient"
    assert (finding.place.line, "detach" in finding.message) == (11, True)


def test_data_read_after_a_number_was_logged_has_nothing_to_do_with_it(examine) -> None:
    assert not examine(
        START + "    features = encoder(torch.from_numpy(np.ones((16, 4), np.float32)) + x)\n"
        "    print(features.detach().numpy().max(), features.mean().item())\n"
        "    batch = torch.from_numpy(np.ones((16, 8), np.float32))\n"
        "    features = features + batch\n" + END
    )
