# Source: https://pytorch.org/docs/stable/notes/autograd.html
# Finding: no-gradient
import torch
import torch.nn.functional as F
from torch import nn, optim

torch.manual_seed(0)

encoder = nn.Linear(8, 4)
head = nn.Linear(8, 1)
optimizer = optim.SGD([*encoder.parameters(), *head.parameters()], lr=0.1)
x = torch.randn(64, 8)
y = x[:, :1] - x[:, 1:2]
for _ in range(20):
    hidden = encoder(x)
    padded = torch.zeros(64, 8)
    with torch.no_grad():
        padded[:, :4] = hidden[:, :4]  # <-- cause
    loss = F.mse_loss(head(padded), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
