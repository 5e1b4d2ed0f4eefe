import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self, d):
        super().__init__()
        self.lin = nn.Linear(d, d)
        self.gain = nn.Parameter(torch.ones(d))

    def forward(self, x):
        return self.lin(x) * self.gain


m = Scale(4)
opt = torch.optim.SGD(m.parameters(), lr=0.1)
for _ in range(10):
    x = torch.randn(8, 4)
    loss = ((m(x) - 2 * x) ** 2).mean()
    opt.zero_grad()
    loss.backward()
    opt.step()
