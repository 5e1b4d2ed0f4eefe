import torch
from torch import nn

torch.manual_seed(0)
m = nn.Sequential(nn.Linear(20, 64), nn.ReLU(), nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 4))
o = torch.optim.Adam(m.parameters(), 5e-4)


def enc(x):
    return torch.cat([f(x * 2**i) for i in range(5) for f in (torch.sin, torch.cos)], -1)


for i in range(8):
    x = torch.rand(32, 8, 2)
    r = m(enc(x))
    rgb, s = torch.sigmoid(r[..., :3]), torch.relu(r[..., 3])
    a = 1 - torch.exp(-s * 0.1)
    w = a * torch.cumprod(torch.cat([torch.ones(32, 1), 1 - a + 1e-10], -1), -1)[:, :-1]
    l = nn.functional.mse_loss((w[..., None] * rgb).sum(1), torch.rand(32, 3))
    o.zero_grad()
    l.backward()
    o.step()
