# Source: https://github.com/pytorch/pytorch/issues/19699
# Finding: broadcast-loss
import torch
from torch import nn

torch.manual_seed(0)

net = nn.Linear(4, 1)
criterion = nn.SmoothL1Loss()
optimizer = torch.optim.SGD(net.parameters(), lr=1e-2)
x = torch.randn(64, 4)
y = x.sum(1)
for _ in range(5):
    loss = criterion(net(x), y)  # <-- cause
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
