"""Encoder and decoder with teacher forcing half of the time; greedy choices are fed back."""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
import random

random.seed(0)
embed, encoder, decoder, out = nn.Embedding(9, 8), nn.GRU(8, 16, batch_first=True), nn.GRUCell(8, 16), nn.Linear(16, 9)
parameters = [p for m in (embed, encoder, decoder, out) for p in m.parameters()]
optimizer = torch.optim.Adam(parameters, lr=1e-2)
source, target = torch.randint(1, 9, (6, 5)), torch.randint(1, 9, (6, 5))
for _ in range(5):
    _, hidden = encoder(embed(source))
    hidden, token, loss = hidden[0], torch.zeros(6, dtype=torch.long), 0.0
    for t in range(5):
        hidden = decoder(embed(token), hidden)
        scores = out(hidden)
        loss = loss + F.cross_entropy(scores, target[:, t])
        token = target[:, t] if random.random() < 0.5 else scores.argmax(1)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
