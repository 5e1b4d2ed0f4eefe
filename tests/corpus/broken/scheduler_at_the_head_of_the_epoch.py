# Source: https://github.com/michuanhaohao/reid-strong-baseline/issues/190
# Finding: scheduler-before-step
import torch
from torch import nn

net = nn.Linear(4, 1)
opt = torch.optim.SGD(net.parameters(), lr=0.1)
sched = torch.optim.lr_scheduler.ExponentialLR(opt, 0.9)
for epoch in range(5):
    sched.step()  # <-- cause
    for _ in range(3):
        x = torch.randn(8, 4)
        loss = (net(x) - x.sum(1, keepdim=True)).pow(2).mean()
        opt.zero_grad()
        loss.backward()
        opt.step()
