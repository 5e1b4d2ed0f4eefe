"""Attention with a mask of minus infinity: Inf that is meant."""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
attention, out = nn.MultiheadAttention(16, 4, batch_first=True), nn.Linear(16, 10)
embed = nn.Embedding(10, 16)
optimizer = torch.optim.Adam([*attention.parameters(), *out.parameters(), *embed.parameters()], lr=1e-2)
tokens = torch.randint(0, 10, (8, 7))
mask = torch.full((6, 6), float("-inf")).triu(1)
for _ in range(5):
    h = embed(tokens[:, :-1])
    h = h + attention(h, h, h, attn_mask=mask)[0]
    loss = F.cross_entropy(out(h).flatten(0, 1), tokens[:, 1:].flatten())
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
