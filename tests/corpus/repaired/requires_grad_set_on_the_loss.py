# Source: https://github.com/ronghuaiyang/arcface-pytorch/issues/56
import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)

net = nn.Linear(8, 5)
optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
x, y = torch.randn(64, 8), torch.randint(0, 5, (64,))
for _ in range(5):
    output = net(x)
    loss = F.cross_entropy(output, y)
    pass
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
