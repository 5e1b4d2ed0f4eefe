import torch
from torch import nn

torch.manual_seed(0)
m = nn.Sequential(nn.Linear(8, 16), nn.ReLU(), nn.Linear(16, 16), nn.ReLU(), nn.Linear(16, 2))
for p in m[:4].parameters():
    p.requires_grad = False
o = torch.optim.Adam(m.parameters(), 1e-3)
for e in range(6):
    if e == 3:
        for p in m.parameters():
            p.requires_grad = True
    for _ in range(3):
        l = nn.functional.cross_entropy(m(torch.randn(8, 8)), torch.randint(2, (8,)))
        o.zero_grad()
        l.backward()
        o.step()
