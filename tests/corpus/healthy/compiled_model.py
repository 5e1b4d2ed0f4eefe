import torch
from torch import nn

torch.manual_seed(0)
m = nn.Sequential(nn.Linear(8, 16), nn.ReLU(), nn.Linear(16, 2))
c = torch.compile(m, backend="eager")
opt = torch.optim.Adam(m.parameters(), lr=1e-3)
for _ in range(5):
    x, y = torch.randn(16, 8), torch.randint(2, (16,))
    loss = nn.functional.cross_entropy(c(x), y)
    opt.zero_grad()
    loss.backward()
    opt.step()
