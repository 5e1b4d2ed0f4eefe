# Source: https://github.com/pytorch/pytorch/issues/1339
import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)

first, second = nn.Linear(8, 4), nn.Linear(4, 2)
optimizer = torch.optim.Adam([*first.parameters(), *second.parameters()], lr=1e-2)
x, y = torch.randn(64, 8), torch.randint(0, 2, (64,))
for _ in range(5):
    chosen = F.gumbel_softmax(first(x), hard=True)
    loss = F.cross_entropy(second(chosen), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
