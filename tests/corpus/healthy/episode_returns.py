import torch
from torch import nn

torch.manual_seed(0)
pi = nn.Sequential(nn.Linear(4, 16), nn.ReLU(), nn.Linear(16, 2), nn.Softmax(dim=-1))
o = torch.optim.Adam(pi.parameters(), 1e-2)
for ep in range(6):
    lps, rs, s = [], [], torch.randn(4)
    for t in range(10):
        d = torch.distributions.Categorical(pi(s))
        a = d.sample()
        lps.append(d.log_prob(a))
        rs.append(float(a.item() == 1))
        s = torch.randn(4)
    G, R = [], 0
    for r in reversed(rs):
        R = r + 0.9 * R
        G.insert(0, R)
    G = torch.tensor(G)
    G = (G - G.mean()) / (G.std() + 1e-6)
    l = torch.stack([-lp * g for lp, g in zip(lps, G)]).sum()
    o.zero_grad()
    l.backward()
    o.step()
