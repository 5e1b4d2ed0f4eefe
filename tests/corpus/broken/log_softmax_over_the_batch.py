# Source: https://github.com/MicrosoftDocs/pytorchfundamentals/pull/21
# Finding: softmax-over-batch
import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)

net = nn.Linear(8, 3)
optimizer = torch.optim.Adam(net.parameters(), lr=1e-2)
x, y = torch.randn(64, 8), torch.randint(0, 3, (64,))
for _ in range(5):
    output = F.log_softmax(net(x), dim=0)  # <-- cause
    loss = F.nll_loss(output, y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
