# Source: https://github.com/isaaccorley/detcon-pytorch/issues/1
import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
net = nn.Sequential(nn.Linear(8, 32), nn.ReLU(), nn.Linear(32, 5))
optimizer = torch.optim.Adam(net.parameters(), lr=1e-3)
x, y = torch.randn(64, 8), torch.randint(0, 5, (64,))
labels = F.one_hot(y, 5).float()
for _ in range(6):
    logits = net(x)
    loss = F.cross_entropy(logits, labels)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print(loss.item())
