# Source: https://github.com/pytorch/pytorch/issues/632
# Finding: not-registered
import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.trunk = nn.Linear(8, 8)
        self.heads = dict({"a": nn.Linear(8, 2), "b": nn.Linear(8, 2)})  # <-- cause

    def forward(self, x, task):
        x = torch.tanh(self.trunk(x))
        return self.heads[task](x)


net = Net()
optimizer = torch.optim.Adam(net.parameters(), lr=1e-2)
x, y = torch.randn(64, 8), torch.randint(0, 2, (64,))
for step in range(6):
    loss = F.cross_entropy(net(x, "ab"[step % 2]), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
