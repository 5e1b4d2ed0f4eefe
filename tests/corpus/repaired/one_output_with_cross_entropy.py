# Source: https://github.com/ultralytics/yolov3/issues/191
import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)

net = nn.Linear(8, 2)
optimizer = torch.optim.Adam(net.parameters(), lr=1e-2)
x, y = torch.randn(64, 8), torch.randint(0, 2, (64,))
for _ in range(5):
    loss = F.cross_entropy(net(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
