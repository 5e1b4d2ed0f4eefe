"""Truncated backpropagation through time: the state is detached between chunks."""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
cell, out = nn.LSTMCell(1, 16), nn.Linear(16, 1)
optimizer = torch.optim.Adam([*cell.parameters(), *out.parameters()], lr=1e-2)
signal = torch.sin(torch.linspace(0, 12, 101)).view(-1, 1, 1)
state = (torch.zeros(1, 16), torch.zeros(1, 16))
for begin in range(0, 100, 20):
    state = tuple(s.detach() for s in state)
    losses = []
    for t in range(begin, begin + 20):
        state = cell(signal[t], state)
        losses.append(F.mse_loss(out(state[0]), signal[t + 1]))
    loss = torch.stack(losses).mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
