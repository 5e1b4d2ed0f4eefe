"""TensorDataset and DataLoader, losses collected as numbers, early stopping."""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
from torch.utils.data import DataLoader, TensorDataset

x = torch.randn(96, 8)
data = DataLoader(TensorDataset(x, x[:, :3].argmax(1)), batch_size=32, shuffle=True)
model = nn.Sequential(nn.Linear(8, 16), nn.Tanh(), nn.Linear(16, 3))
optimizer = torch.optim.RMSprop(model.parameters(), lr=1e-2)
best = float("inf")
for _ in range(4):
    losses = []
    for inputs, target in data:
        loss = F.cross_entropy(model(inputs), target)
        optimizer.zero_grad(set_to_none=False)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    mean = sum(losses) / len(losses)
    if mean > best:
        break
    best = mean
