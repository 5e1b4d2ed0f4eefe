# Source: https://github.com/pytorch/pytorch/issues/57776
# Finding: no-gradient
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.used = nn.Linear(4, 4)
        self.spare = nn.Linear(4, 4)  # <-- cause

    def forward(self, x):
        return self.used(x)


torch.manual_seed(0)
net = Net()
optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
for step in range(5):
    loss = net(torch.randn(8, 4)).pow(2).mean()
    optimizer.zero_grad()
    torch.autograd.backward(loss)
    optimizer.step()
