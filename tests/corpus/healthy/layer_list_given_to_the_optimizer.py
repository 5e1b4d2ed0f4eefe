"""Layers in a plain list whose parameters are handed over by hand."""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
layers = [nn.Linear(8, 8), nn.Linear(8, 3)]
optimizer = torch.optim.Adam([p for layer in layers for p in layer.parameters()], lr=1e-2)
x, y = torch.randn(64, 8), torch.randint(0, 3, (64,))
for _ in range(5):
    loss = F.cross_entropy(layers[1](torch.tanh(layers[0](x))), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
