# Source: https://github.com/cabralpinto/modular-diffusion/issues/17
# Finding: not-in-optimizer
import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)


class Autoencoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = nn.Linear(8, 3)
        self.decoder = nn.Linear(3, 8)

    def forward(self, x):
        return self.decoder(torch.tanh(self.encoder(x)))


net = Autoencoder()
optimizer = torch.optim.Adam(net.encoder.parameters(), lr=1e-2)  # <-- cause
x = torch.randn(64, 8)
for _ in range(5):
    loss = F.mse_loss(net(x), x)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
