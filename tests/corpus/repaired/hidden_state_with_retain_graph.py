# Source: https://github.com/OpenNMT/OpenNMT-py/issues/403
import torch
from torch import nn

torch.manual_seed(0)

cell = nn.Linear(4, 4, bias=False)
hidden = torch.zeros(2, 4)
for step in range(8):
    hidden = torch.tanh(hidden + cell(torch.ones(2, 4)))
    loss_hidden = hidden
    cell.zero_grad()
    hidden.sum().backward()
    hidden = hidden.detach()
