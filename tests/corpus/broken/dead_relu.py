# Source: https://github.com/keras-team/keras/issues/7057
# Finding: dead-activations
import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(8, 32)
        self.out = nn.Linear(32, 5)
        nn.init.constant_(self.hidden.bias, -10.0)

    def forward(self, x):
        return self.out(F.relu(self.hidden(x)))  # <-- cause


net = Net()
optimizer = torch.optim.SGD(net.parameters(), lr=1e-2)
x, y = torch.randn(64, 8), torch.randint(0, 5, (64,))
for _ in range(5):
    loss = F.cross_entropy(net(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
