"""What the findings say: names that tell parameters apart, fixes that are valid code, and nothing twice."""

from __future__ import annotations

from pathlib import Path

import pytest

from builder.doctor.finding import Finding
from builder.doctor.run import run

pytestmark = pytest.mark.filterwarnings("ignore")
HEAD = "import copy\nimport torch\nfrom torch import nn\ntorch.manual_seed(0)\nx = torch.randn(16, 4)\n"


def found(folder: Path, text: str) -> list[Finding]:
    script = folder / "script.py"
    script.write_text(HEAD + text, encoding="utf-8")
    return run(script, [])[0]


def test_parameters_of_like_name_are_told_apart(tmp_path: Path) -> None:
    (finding,) = found(
        tmp_path,
        "a = nn.Linear(4, 4)\n"
        "b = nn.Linear(4, 1)\n"
        "optimizer = torch.optim.SGD([*a.parameters(), *b.parameters()], 0.1)\n"
        "for _ in range(3):\n"
        "    optimizer.zero_grad(); b(a(x).detach()).pow(2).mean().backward(); optimizer.step()\n",
    )
    assert finding.code == "no-gradient"
    assert finding.evidence["parameters"] == ["Linear.weight (made at line 6)", "Linear.bias (made at line 6)"]


def test_a_fix_for_a_layer_in_a_sequential_is_code(tmp_path: Path) -> None:
    (finding,) = found(
        tmp_path,
        "net = nn.Sequential(nn.Sequential(nn.Linear(4, 4), nn.Tanh()), nn.Linear(4, 1))\n"
        "net[0][0].requires_grad = False\n"
        "optimizer = torch.optim.SGD(net.parameters(), 0.1)\n"
        "for _ in range(3):\n"
        "    optimizer.zero_grad(); net(x).pow(2).mean().backward(); optimizer.step()\n",
    )
    assert (finding.code, finding.fix) == ("frozen-by-nothing", "model[0][0].requires_grad_(False)")


def test_one_mistake_at_one_line_is_said_once(tmp_path: Path) -> None:
    findings = found(
        tmp_path,
        "template = nn.Linear(4, 1)\n"
        "for _ in range(2):\n"
        "    net = copy.deepcopy(template)\n"
        "    optimizer = torch.optim.SGD(template.parameters(), 0.1)\n"
        "    for _ in range(4):\n"
        "        net.zero_grad(); net(x).pow(2).mean().backward(); optimizer.step()\n",
    )
    assert [f.code for f in findings] == ["optimizer-holds-others"]
