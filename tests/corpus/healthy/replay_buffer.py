import random, collections
import torch
from torch import nn
import torch.nn.functional as F

torch.manual_seed(0)
random.seed(0)
q, tgt = (
    nn.Sequential(nn.Linear(4, 32), nn.ReLU(), nn.Linear(32, 2)),
    nn.Sequential(nn.Linear(4, 32), nn.ReLU(), nn.Linear(32, 2)),
)
tgt.load_state_dict(q.state_dict())
tgt.eval()
opt = torch.optim.Adam(q.parameters(), lr=1e-3)
buf = collections.deque(maxlen=500)
s = torch.randn(4)
for step in range(120):
    a = random.randrange(2) if random.random() < 0.2 else q(s).argmax().item()
    s2 = torch.randn(4)
    r = float(a == int(s[0] > 0))
    buf.append((s, a, r, s2))
    s = s2
    if len(buf) >= 32 and step % 4 == 0:
        b = random.sample(buf, 32)
        S = torch.stack([t[0] for t in b])
        A = torch.tensor([t[1] for t in b])
        R = torch.tensor([t[2] for t in b])
        S2 = torch.stack([t[3] for t in b])
        qa = q(S).gather(1, A[:, None]).squeeze(1)
        with torch.no_grad():
            y = R + 0.9 * tgt(S2).max(1).values
        loss = F.smooth_l1_loss(qa, y)
        opt.zero_grad()
        loss.backward()
        for p in q.parameters():
            p.grad.data.clamp_(-1, 1)
        opt.step()
    if step % 50 == 0:
        tgt.load_state_dict(q.state_dict())
