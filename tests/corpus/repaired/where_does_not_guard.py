# Source: https://github.com/pytorch/pytorch/issues/187297
import torch
from torch import nn

torch.manual_seed(0)

net = nn.Linear(4, 4)
optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
x = torch.randn(32, 4)
for _ in range(2):
    h = net(x)
    root = torch.sqrt(h.clamp_min(1e-6))
    loss = torch.where(h > 0, root, h).mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
