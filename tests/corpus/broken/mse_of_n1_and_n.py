# Source: https://github.com/pytorch/pytorch/issues/16045
# Finding: broadcast-loss
import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)

net = nn.Sequential(nn.Linear(4, 16), nn.Tanh(), nn.Linear(16, 1))
optimizer = torch.optim.Adam(net.parameters(), lr=1e-2)
x = torch.randn(64, 4)
y = x.sum(1)
for _ in range(5):
    loss = F.mse_loss(net(x), y)  # <-- cause
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
