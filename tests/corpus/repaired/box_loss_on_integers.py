# Source: https://pytorch.org/docs/stable/notes/autograd.html
import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
stem, scores, box = nn.Linear(16, 32), nn.Linear(32, 3), nn.Linear(32, 4)
optimizer = torch.optim.Adam([*stem.parameters(), *scores.parameters(), *box.parameters()], lr=1e-3)
for _ in range(6):
    x = torch.randn(8, 16)
    label, corners = torch.randint(3, (8,)), torch.randint(0, 16, (8, 4))
    h = torch.relu(stem(x))
    pixels = box(h) * 16
    loss = F.cross_entropy(scores(h), label) + 0.1 * F.l1_loss(pixels, corners.float())
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
