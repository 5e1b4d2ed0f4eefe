"""Sequences of several lengths, packed."""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
from torch.nn.utils.rnn import pack_padded_sequence

gru, out = nn.GRU(4, 8, batch_first=True), nn.Linear(8, 2)
optimizer = torch.optim.Adam([*gru.parameters(), *out.parameters()], lr=1e-2)
x, lengths, y = torch.randn(6, 9, 4), torch.tensor([9, 8, 6, 5, 3, 2]), torch.randint(0, 2, (6,))
for _ in range(5):
    _, hidden = gru(pack_padded_sequence(x, lengths, batch_first=True))
    loss = F.cross_entropy(out(hidden[-1]), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
