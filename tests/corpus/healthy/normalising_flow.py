"""An affine flow trained by maximum likelihood: the loss may be negative."""

import torch
from torch import nn

torch.manual_seed(0)
shift, scale = nn.Parameter(torch.zeros(2)), nn.Parameter(torch.zeros(2))
model = nn.ParameterList([shift, scale])
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
x = 0.01 * torch.randn(64, 2) + 1
for _ in range(8):
    z = (x - shift) * scale.exp()
    loss = (0.5 * z.pow(2) - scale).sum(1).mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
