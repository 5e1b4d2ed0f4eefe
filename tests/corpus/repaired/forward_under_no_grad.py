# Source: https://github.com/dragen1860/MAML-Pytorch/issues/40
import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)

net = nn.Linear(8, 5)
optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
x, y = torch.randn(64, 8), torch.randint(0, 5, (64,))
with torch.enable_grad():
    output = net(x)
loss = F.cross_entropy(output, y)
optimizer.zero_grad()
loss.backward()
optimizer.step()
