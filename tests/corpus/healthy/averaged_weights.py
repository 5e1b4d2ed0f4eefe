"""Stochastic weight averaging beside the trained model."""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
from torch.optim.swa_utils import AveragedModel

model = nn.Sequential(nn.Linear(8, 16), nn.ReLU(), nn.Linear(16, 3))
average = AveragedModel(model)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
x, y = torch.randn(64, 8), torch.randint(0, 3, (64,))
for _ in range(5):
    loss = F.cross_entropy(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    average.update_parameters(model)
with torch.no_grad():
    print(F.cross_entropy(average(x), y).item())
