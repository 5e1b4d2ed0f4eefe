# Source: https://github.com/pytorch/tutorials/pull/1654
# Finding: relu-before-logits
import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(8, 32)
        self.out = nn.Linear(32, 5)

    def forward(self, x):
        x = F.relu(self.hidden(x))
        return F.relu(self.out(x))


net = Net()
optimizer = torch.optim.Adam(net.parameters(), lr=1e-2)
x, y = torch.randn(64, 8), torch.randint(0, 5, (64,))
for _ in range(5):
    loss = F.cross_entropy(net(x), y)  # <-- cause
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
