import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(4, 4)
        self.w = nn.Parameter(torch.randn(4, 1))

    def forward(self, x):
        x = torch.relu(self.fc(x))
        return x @ self.w


net = Net()
opt = torch.optim.Adam(net.parameters())
for i in range(10):
    x = torch.randn(8, 4)
    y = x.sum(1, keepdim=True)
    loss = nn.functional.mse_loss(net(x), y)
    opt.zero_grad()
    loss.backward()
    opt.step()
