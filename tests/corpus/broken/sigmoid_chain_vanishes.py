# Source: https://github.com/rogertrullo/Receptive-Field-in-Pytorch/issues/3
# Finding: vanishing-gradient
import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)

net = nn.Sequential(*[m for _ in range(14) for m in (nn.Linear(16, 16), nn.Sigmoid())], nn.Linear(16, 3))
optimizer = torch.optim.SGD(net.parameters(), lr=0.01)
x, y = torch.randn(64, 16), torch.randint(0, 3, (64,))
for _ in range(5):
    loss = F.cross_entropy(net(x), y)  # <-- cause
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
