"""The last output of an LSTM decides."""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.embed = nn.Embedding(20, 8)
        self.lstm = nn.LSTM(8, 16, batch_first=True)
        self.out = nn.Linear(16, 2)

    def forward(self, tokens):
        output, _ = self.lstm(self.embed(tokens))
        return self.out(output[:, -1])


model = Model()

optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
x, y = torch.randint(0, 20, (16, 12)), torch.randint(0, 2, (16,))
for _ in range(6):
    loss = F.cross_entropy(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
