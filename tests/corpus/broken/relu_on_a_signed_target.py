# Source: https://github.com/jcjohnson/pytorch-examples/issues/30
# Finding: target-out-of-reach
import torch
from torch import nn

torch.manual_seed(0)


class R(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Linear(4, 16)
        self.b = nn.Linear(16, 1)

    def forward(self, x):
        return torch.relu(self.b(torch.relu(self.a(x))))  # <-- cause


net = R()
opt = torch.optim.Adam(net.parameters(), lr=0.01)
for i in range(60):
    x = torch.randn(64, 4)
    y = -x.abs().sum(1, keepdim=True)
    loss = nn.functional.mse_loss(net(x), y)
    opt.zero_grad()
    loss.backward()
    opt.step()
