import torch
from torch import nn

torch.manual_seed(0)
m = nn.Linear(6, 2)
o = torch.optim.SGD(m.parameters(), 0.1)
for i in range(6):
    x, y = torch.randn(8, 6), torch.randint(2, (8,))
    nn.functional.cross_entropy(m(x), y).backward()
    n = torch.sqrt(sum(p.grad.pow(2).sum() for p in m.parameters()))
    eps = []
    with torch.no_grad():
        for p in m.parameters():
            e = 0.05 * p.grad / (n + 1e-12)
            p.add_(e)
            eps.append(e)
    m.zero_grad()
    nn.functional.cross_entropy(m(x), y).backward()
    with torch.no_grad():
        for p, e in zip(m.parameters(), eps):
            p.sub_(e)
    o.step()
    o.zero_grad()
