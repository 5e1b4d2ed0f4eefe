import torch
from torch import nn

torch.manual_seed(0)
net = nn.Sequential(nn.Linear(6, 16), nn.Tanh(), nn.Linear(16, 1), nn.Tanh(), nn.Linear(1, 4))
nn.init.constant_(net[0].weight, 0.05)
nn.init.constant_(net[2].weight, 0.5)
nn.init.normal_(net[4].weight)
with torch.no_grad():
    net[2].weight.mul_(torch.linspace(-1, 1, 16))
optimizer = torch.optim.Adam(net.parameters(), lr=0.01)
for step in range(30):
    x = torch.randn(32, 6)
    loss = nn.functional.mse_loss(net(x), x[:, :4])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
