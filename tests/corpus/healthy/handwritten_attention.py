"""Scores masked with masked_fill(-inf) before the softmax."""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
model = nn.ModuleDict({"qkv": nn.Linear(8, 24), "out": nn.Linear(8, 8)})
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
x = torch.randn(4, 5, 8)
causal = torch.ones(5, 5).tril() == 0
for _ in range(5):
    q, k, v = model["qkv"](x).chunk(3, dim=-1)
    scores = (q @ k.transpose(1, 2) / 8**0.5).masked_fill(causal, float("-inf"))
    loss = F.mse_loss(model["out"](scores.softmax(-1) @ v), x)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
