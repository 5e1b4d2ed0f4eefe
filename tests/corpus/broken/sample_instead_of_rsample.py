# Source: https://github.com/pytorch/pytorch/issues/72772
# Finding: no-gradient
import torch
from torch import nn
import torch.nn.functional as F


class VAE(nn.Module):
    def __init__(self):
        super().__init__()
        self.e = nn.Linear(12, 8)
        self.mu = nn.Linear(8, 2)
        self.lv = nn.Linear(8, 2)
        self.d = nn.Linear(2, 12)

    def forward(self, x):
        h = torch.relu(self.e(x))
        mu, lv = self.mu(h), self.lv(h)
        z = torch.distributions.Normal(mu, (0.5 * lv).exp()).sample()  # <-- cause
        return torch.sigmoid(self.d(z)), mu, lv


v = VAE()
opt = torch.optim.Adam(v.parameters(), 1e-3)
for i in range(6):
    x = torch.rand(20, 12)
    r, mu, lv = v(x)
    loss = F.binary_cross_entropy(r, x, reduction="sum")
    opt.zero_grad()
    loss.backward()
    opt.step()
