# Source: https://github.com/pytorch/pytorch/issues/54765
# Finding: optimizer-holds-others
import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)


def make():
    return nn.Sequential(nn.Linear(8, 16), nn.Tanh(), nn.Linear(16, 3))


net = make()
optimizer = torch.optim.Adam(net.parameters(), lr=1e-2)  # <-- cause
net = make()
pass
x, y = torch.randn(64, 8), torch.randint(0, 3, (64,))
for _ in range(5):
    loss = F.cross_entropy(net(x), y)
    net.zero_grad()
    loss.backward()
    optimizer.step()
