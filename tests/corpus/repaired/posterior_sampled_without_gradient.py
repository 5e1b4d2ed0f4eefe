import torch
import torch.nn.functional as F
from torch import nn
from torch.distributions import Normal, kl_divergence


class VAE(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = nn.Sequential(nn.Linear(12, 16), nn.ReLU(), nn.Linear(16, 4))
        self.decoder = nn.Sequential(nn.Linear(2, 16), nn.ReLU(), nn.Linear(16, 12))

    def forward(self, x):
        mu, log_var = self.encoder(x).chunk(2, dim=1)
        q = Normal(mu, (0.5 * log_var).exp())
        z = q.rsample()
        return self.decoder(z), q


torch.manual_seed(0)
model = VAE()
prior = Normal(0.0, 1.0)
optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)
x = torch.rand(32, 12)
for _ in range(6):
    output, q = model(x)
    loss = F.mse_loss(output, x, reduction="sum") / 32 + kl_divergence(q, prior).sum(1).mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
