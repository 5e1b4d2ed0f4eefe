# Source: https://github.com/falloutdurham/beginners-pytorch-deep-learning/pull/36
import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)

net = nn.Linear(8, 1)
optimizer = torch.optim.Adam(net.parameters(), lr=1e-2)
x, y = torch.randn(64, 8), torch.randint(0, 2, (64, 1)).float()
for _ in range(5):
    loss = F.binary_cross_entropy(torch.sigmoid(net(x)), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
