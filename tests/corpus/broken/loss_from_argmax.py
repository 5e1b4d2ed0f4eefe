# Source: https://github.com/LZGMatrix/BOP19_CDPN_2019ICCV/issues/4
# Finding: loss-without-graph
import torch
from torch import nn

torch.manual_seed(0)

net = nn.Linear(8, 5)
optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
x, y = torch.randn(64, 8), torch.randint(0, 5, (64,))
chosen = torch.argmax(net(x), dim=1)  # <-- cause
loss = (chosen.float() - y).abs().mean()
optimizer.zero_grad()
loss.backward()
optimizer.step()
