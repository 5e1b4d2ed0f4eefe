# Source: https://github.com/pytorch/pytorch/issues/160016
import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)

net = nn.Linear(3, 1)
optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
x = torch.tensor([[1.0, 2.0, float("nan")], [0.5, 1.0, 1.5]])
y = torch.tensor([[1.0], [0.0]])
x = torch.nan_to_num(x)
for _ in range(2):
    output = net(x)
    loss = F.mse_loss(output, y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
