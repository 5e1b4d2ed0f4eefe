# Source: https://github.com/facebookresearch/dlrm/pull/358
# Finding: dead-activations
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.a = nn.Linear(10, 50)
        self.b = nn.Linear(50, 50)
        self.c = nn.Linear(50, 3)
        with torch.no_grad():
            self.b.bias.fill_(-5.0)

    def forward(self, x):
        return self.c(torch.relu(self.b(torch.relu(self.a(x)))))  # <-- cause


torch.manual_seed(0)
net = Net()
opt = torch.optim.Adam(net.parameters(), 1e-3)
for s in range(25):
    x = torch.randn(64, 10)
    y = x[:, :3].argmax(1)
    opt.zero_grad()
    loss = nn.functional.cross_entropy(net(x), y)
    loss.backward()
    opt.step()
print(loss.item())
