# Source: https://github.com/yhs968/pyGRU4REC/issues/8
import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)

encoder, decoder = nn.Linear(8, 3), nn.Linear(3, 8)
optimizer = torch.optim.Adam([*encoder.parameters(), *decoder.parameters()], lr=1e-2)
x = torch.randn(64, 8)
for _ in range(5):
    code = torch.tanh(encoder(x))
    loss = F.mse_loss(decoder(code), x)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
