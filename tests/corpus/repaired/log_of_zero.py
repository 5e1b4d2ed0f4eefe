# Source: https://github.com/summerlvsong/Aggregation-Cross-Entropy/issues/2
import torch
from torch import nn

torch.manual_seed(0)

net = nn.Linear(4, 3)
optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
x, y = torch.randn(8, 4) * 200, torch.tensor([0, 1, 2, 0, 1, 2, 0, 1])
for _ in range(2):
    log_p = torch.log_softmax(net(x), 1)
    loss = -log_p[torch.arange(8), y].mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
