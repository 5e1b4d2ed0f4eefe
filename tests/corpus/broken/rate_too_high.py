# Source: https://github.com/NVlabs/Deep_Object_Pose/issues/74
# Finding: exploding-gradient
import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)

net = nn.Sequential(nn.Linear(8, 32), nn.Tanh(), nn.Linear(32, 1))
optimizer = torch.optim.SGD(net.parameters(), lr=10.0)
x = torch.randn(64, 8)
y = x.sum(1, keepdim=True) * 3
for _ in range(6):
    loss = F.mse_loss(net(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()  # <-- cause
