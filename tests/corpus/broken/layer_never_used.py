# Source: https://github.com/pytorch/pytorch/issues/57776
# Finding: no-gradient
import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.first = nn.Linear(8, 8)
        self.second = nn.Linear(8, 8)  # <-- cause
        self.out = nn.Linear(8, 2)

    def forward(self, x):
        x = torch.tanh(self.first(x))
        x = torch.tanh(self.first(x))
        return self.out(x)


net = Net()
optimizer = torch.optim.Adam(net.parameters(), lr=1e-2)
x, y = torch.randn(64, 8), torch.randint(0, 2, (64,))
for _ in range(5):
    loss = F.cross_entropy(net(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
