# Source: https://github.com/yz93/LAVT-RIS/issues/25
# Finding: equal-units
import torch
from torch import nn


def init(m):
    if isinstance(m, nn.Linear):
        nn.init.zeros_(m.weight)  # <-- cause
        nn.init.zeros_(m.bias)


torch.manual_seed(0)
net = nn.Sequential(nn.Linear(6, 16), nn.ReLU(), nn.Linear(16, 16), nn.ReLU(), nn.Linear(16, 3))
net.apply(init)
opt = torch.optim.SGD(net.parameters(), lr=0.1)
for i in range(20):
    x = torch.randn(32, 6)
    y = (x[:, 0] > 0).long()
    loss = nn.functional.cross_entropy(net(x), y)
    opt.zero_grad()
    loss.backward()
    opt.step()
