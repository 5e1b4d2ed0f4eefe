"""Each head is trained in every other step."""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
model = nn.ModuleDict({"trunk": nn.Linear(8, 8), "a": nn.Linear(8, 2), "b": nn.Linear(8, 2)})
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
x, y = torch.randn(32, 8), torch.randint(0, 2, (32,))
for step in range(8):
    loss = F.cross_entropy(model["ab"[step % 2]](torch.tanh(model["trunk"](x))), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
