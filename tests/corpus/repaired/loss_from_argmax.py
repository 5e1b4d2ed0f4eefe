# Source: https://github.com/LZGMatrix/BOP19_CDPN_2019ICCV/issues/4
import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)

net = nn.Linear(8, 5)
optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
x, y = torch.randn(64, 8), torch.randint(0, 5, (64,))
loss = F.cross_entropy(net(x), y)
optimizer.zero_grad()
loss.backward()
optimizer.step()
