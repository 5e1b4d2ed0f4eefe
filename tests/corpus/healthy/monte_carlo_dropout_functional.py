"""Dropout that is told to stay on at prediction too, on purpose: its argument training is given."""

import torch
import torch.nn.functional as F
from torch import nn


class Net(nn.Module):
    def __init__(self, monte_carlo=True):
        super().__init__()
        self.monte_carlo = monte_carlo
        self.hidden = nn.Linear(4, 32)
        self.out = nn.Linear(32, 1)

    def forward(self, x):
        x = F.dropout(torch.tanh(self.hidden(x)), 0.2, training=True)
        return self.out(F.dropout(x, 0.1, self.training or self.monte_carlo))


torch.manual_seed(0)
net = Net()
optimizer = torch.optim.Adam(net.parameters(), lr=1e-2)
x = torch.randn(64, 4)
y = x.sum(1, keepdim=True)
for _ in range(5):
    net.train()
    loss = F.mse_loss(net(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    net.eval()
    with torch.no_grad():
        print(torch.stack([net(x) for _ in range(5)]).std(0).mean().item())
