"""A trained model in eval mode, not frozen; after that an optimizer moves an input of it, and no weight."""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
net = nn.Sequential(nn.Linear(10, 20), nn.BatchNorm1d(20), nn.ReLU(), nn.Linear(20, 3))
optimizer = torch.optim.Adam(net.parameters(), lr=1e-2)
x = torch.randn(60, 10)
y = x[:, :3].argmax(1)
for _ in range(10):
    loss = F.cross_entropy(net(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
net.eval()
picture = torch.zeros(1, 10, requires_grad=True)
searcher = torch.optim.SGD([picture], lr=0.5)
for _ in range(10):
    loss = -net(picture)[0, 2] + 0.1 * picture.pow(2).sum()
    searcher.zero_grad()
    loss.backward()
    searcher.step()
print(loss.item())
