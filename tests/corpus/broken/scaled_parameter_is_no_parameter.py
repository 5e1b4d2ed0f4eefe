# Source: https://github.com/pytorch/pytorch/issues/91851
# Finding: backward-twice
import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.words = nn.Embedding(12, 8)
        self.positions = nn.Parameter(torch.randn(1, 5, 8)) * 0.02  # <-- cause
        self.out = nn.Linear(8, 12)

    def forward(self, ids):
        return self.out(torch.tanh(self.words(ids) + self.positions))


model = Model()
optimizer = torch.optim.AdamW(model.parameters(), lr=1e-2)
for _ in range(6):
    ids = (torch.randint(0, 12, (16, 1)) + torch.arange(6)) % 12
    loss = F.cross_entropy(model(ids[:, :-1]).flatten(0, 1), ids[:, 1:].flatten())
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
