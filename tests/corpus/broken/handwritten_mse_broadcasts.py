# Source: https://github.com/pytorch/pytorch/issues/16413
# Finding: broadcast-loss
import torch
from torch import nn

torch.manual_seed(0)

net = nn.Linear(4, 1)
optimizer = torch.optim.SGD(net.parameters(), lr=1e-2)
x = torch.randn(64, 4)
y = x.sum(1)
for _ in range(5):
    error = net(x) - y  # <-- cause
    loss = error.pow(2).mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
