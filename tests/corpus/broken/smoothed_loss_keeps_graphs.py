# Source: https://github.com/boschresearch/Continuous-Recurrent-Units/pull/4
# Finding: graph-kept
import torch
from torch import nn

torch.manual_seed(0)
net = nn.GRU(3, 16, batch_first=True)
head = nn.Linear(16, 1)
optimizer = torch.optim.Adam([*net.parameters(), *head.parameters()], lr=1e-2)
x = torch.randn(16, 12, 3)
y = x.sum((1, 2)).unsqueeze(1)
smoothed = None
for step in range(25):
    states, _ = net(x)
    loss = nn.functional.mse_loss(head(states[:, -1]), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    smoothed = loss if smoothed is None else 0.95 * smoothed + 0.05 * loss  # <-- cause
    print(step, float(smoothed))
