# Source: https://github.com/pytorch/pytorch/issues/2421
# Finding: non-finite
import torch
from torch import nn

torch.manual_seed(0)

net = nn.Linear(4, 4)
nn.init.zeros_(net.weight)
nn.init.zeros_(net.bias)
optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
x = torch.randn(8, 4)
for _ in range(2):
    distance = torch.sqrt(net(x).pow(2).sum(1))  # <-- cause
    loss = distance.mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
