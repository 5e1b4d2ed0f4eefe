import torch
from torch import nn

torch.manual_seed(0)


class MoE(nn.Module):
    def __init__(self, d=8, n=6):
        super().__init__()
        self.gate = nn.Linear(d, n)
        self.experts = nn.ModuleList(nn.Linear(d, d) for _ in range(n))
        self.head = nn.Linear(d, 2)

    def forward(self, x):
        p = self.gate(x).softmax(-1)
        v, i = p.topk(1, dim=-1)
        out = torch.zeros_like(x)
        for k, e in enumerate(self.experts):
            mask = (i == k).any(-1)
            if mask.any():
                out[mask] = e(x[mask]) * v[mask]
        return self.head(out)


m = MoE()
opt = torch.optim.Adam(m.parameters())
for i in range(5):
    x, y = torch.randn(4, 8), torch.randint(2, (4,))
    loss = nn.functional.cross_entropy(m(x), y)
    opt.zero_grad()
    loss.backward()
    opt.step()
