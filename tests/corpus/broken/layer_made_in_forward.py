# Source: https://github.com/pytorch/pytorch/issues/1291
# Finding: made-anew
import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(8, 16)
        pass

    def forward(self, x):
        x = torch.tanh(self.hidden(x))
        return nn.Linear(16, 3)(x)  # <-- cause


net = Net()
optimizer = torch.optim.Adam(net.parameters(), lr=1e-2)
x, y = torch.randn(64, 8), torch.randint(0, 3, (64,))
for _ in range(6):
    loss = F.cross_entropy(net(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
