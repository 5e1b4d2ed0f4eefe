# Source: https://github.com/pytorch/pytorch/issues/72772
# Finding: zero-gradient
import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)

encoder, decoder = nn.Linear(8, 4), nn.Linear(4, 8)
net = nn.Sequential(encoder, decoder)
optimizer = torch.optim.Adam(net.parameters(), lr=1e-2)
x = torch.randn(64, 8)
for _ in range(5):
    h = encoder(x)
    code = torch.round(h)  # <-- cause
    loss = F.mse_loss(decoder(code), x)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
