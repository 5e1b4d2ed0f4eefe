# Source: https://github.com/AnubhavGupta3377/Text-Classification-Models-Pytorch/issues/9
# Finding: log-probabilities-expected
import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)

net = nn.Linear(8, 3)
optimizer = torch.optim.Adam(net.parameters(), lr=1e-2)
x, y = torch.randn(64, 8), torch.randint(0, 3, (64,))
for _ in range(5):
    loss = F.nll_loss(F.softmax(net(x), dim=1), y)  # <-- cause
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
