# Source: https://github.com/Cranial-XIX/FAMO/issues/4
# Finding: clip-in-vain
import torch
from torch import nn

torch.manual_seed(0)
net = nn.LSTM(4, 8)
head = nn.Linear(8, 1)
params = [*net.parameters(), *head.parameters()]
opt = torch.optim.Adam(params, lr=1e-3)
for i in range(10):
    x = torch.randn(5, 3, 4)
    o, _ = net(x)
    loss = head(o[-1]).pow(2).mean()
    opt.zero_grad()
    torch.nn.utils.clip_grad_norm_(params, 1.0)  # <-- cause
    loss.backward()
    opt.step()
