# Source: https://github.com/pytorch/pytorch/issues/632
# Finding: not-registered
import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
DOMAINS = ["book", "music", "film", "news"]


class Experts(nn.Module):
    def __init__(self):
        super().__init__()
        self.shared = nn.Linear(8, 16)
        self.experts = {d: nn.Sequential(nn.Tanh(), nn.Linear(16, 1)) for d in DOMAINS}  # <-- cause

    def forward(self, x, domain):
        return self.experts[domain](self.shared(x)).squeeze(1)


model = Experts()
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
for step in range(12):
    which = step % len(DOMAINS)
    x = torch.randn(32, 8)
    loss = F.mse_loss(model(x, DOMAINS[which]), 2 * x[:, which])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
