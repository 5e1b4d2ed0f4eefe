# Source: https://github.com/pytorch/pytorch/issues/148259
import torch
from torch import nn

torch.manual_seed(0)
net = nn.LSTM(4, 8, batch_first=True)
params = list(net.parameters())
optimizer = torch.optim.Adam(params, lr=1e-3)
x = torch.randn(8, 5, 4)
for _ in range(5):
    output, _ = net(x)
    loss = (output[:, -1] - 1).pow(2).mean()
    optimizer.zero_grad()
    loss.backward()
    torch.nn.utils.clip_grad_norm_(params, 0.1)
    optimizer.step()
