import torch
from torch import nn

torch.manual_seed(0)
l, f = nn.LSTM(3, 8), nn.Linear(8, 1)
opt = torch.optim.Adam([*l.parameters(), *f.parameters()])
for i in range(6):
    x = torch.randn(16, 10, 3)
    y = x.sum((1, 2))[:, None]
    o, _ = l(x.permute(1, 0, 2))
    loss = nn.functional.mse_loss(f(o[-1]), y)
    opt.zero_grad()
    loss.backward()
    opt.step()
