import torch
from torch import nn
import torch.nn.functional as F


class Attn(nn.Module):
    def __init__(self, d):
        super().__init__()
        self.q, self.k, self.v = nn.Linear(d, d), nn.Linear(d, d), nn.Linear(d, d)
        self.out = nn.Linear(d, 2)

    def forward(self, x):
        a = self.q(x) @ self.k(x).transpose(1, 2) / x.shape[-1] ** 0.5
        a = F.softmax(a, dim=-1)
        return self.out((a @ self.v(x)).mean(1))


m = Attn(8)
opt = torch.optim.Adam(m.parameters(), lr=1e-3)
for i in range(6):
    x = torch.randn(16, 5, 8)
    y = torch.randint(2, (16,))
    loss = F.cross_entropy(m(x), y)
    opt.zero_grad()
    loss.backward()
    opt.step()
