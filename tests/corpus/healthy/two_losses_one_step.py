"""Two backward passes on one graph before a single step."""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
trunk, a, b = nn.Linear(8, 8), nn.Linear(8, 2), nn.Linear(8, 3)
optimizer = torch.optim.Adam([*trunk.parameters(), *a.parameters(), *b.parameters()], lr=1e-2)
x, y, z = torch.randn(32, 8), torch.randint(0, 2, (32,)), torch.randint(0, 3, (32,))
for _ in range(5):
    h = torch.tanh(trunk(x))
    optimizer.zero_grad()
    F.cross_entropy(a(h), y).backward(retain_graph=True)
    F.cross_entropy(b(h), z).backward()
    optimizer.step()
