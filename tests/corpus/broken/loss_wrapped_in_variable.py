# Source: https://github.com/speechbrain/speechbrain/issues/735
# Finding: loss-without-graph
import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)

net = nn.Linear(8, 5)
optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
x, y = torch.randn(64, 8), torch.randint(0, 5, (64,))
for _ in range(5):
    loss = F.cross_entropy(net(x), y)
    loss = torch.autograd.Variable(loss.data, requires_grad=True)  # <-- cause
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
