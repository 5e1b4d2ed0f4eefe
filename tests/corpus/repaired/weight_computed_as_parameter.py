# Source: https://github.com/chr5tphr/zennit/pull/185
import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)


class ScaledLinear(nn.Module):
    """A linear layer whose weight is multiplied by a gain of its own for each output."""

    def __init__(self, inputs, outputs):
        super().__init__()
        self.direction = nn.Parameter(torch.randn(outputs, inputs))
        self.gain = nn.Parameter(torch.ones(outputs, 1))
        self.bias = nn.Parameter(torch.zeros(outputs))

    def weight(self):
        scaled = self.gain * F.normalize(self.direction, dim=1)
        return scaled

    def forward(self, x):
        return F.linear(x, self.weight(), self.bias)


model = nn.Sequential(ScaledLinear(8, 32), nn.Tanh(), nn.Linear(32, 1))
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
x = torch.randn(64, 8)
y = x[:, :1] * x[:, 1:2]
for _ in range(6):
    optimizer.zero_grad()
    loss = F.mse_loss(model(x), y)
    loss.backward()
    optimizer.step()
    print(loss.item())
