# Source: https://github.com/Ugenteraan/Deep_Hierarchical_Classification/issues/6
# Finding: loss-without-graph
import torch
from torch import nn

torch.manual_seed(0)

net = nn.Linear(8, 1)
optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
x, y = torch.randn(16, 8), torch.randn(16, 1)
errors = [(net(x[i]) - y[i]).pow(2).sum().item() for i in range(16)]  # <-- cause
loss = torch.tensor(errors, requires_grad=True).mean()
optimizer.zero_grad()
loss.backward()
optimizer.step()
