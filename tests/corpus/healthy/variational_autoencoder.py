"""A VAE with the reparametrisation trick."""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.encode, self.decode = nn.Linear(8, 8), nn.Linear(4, 8)

    def forward(self, x):
        mean, log_variance = self.encode(x).chunk(2, dim=1)
        z = mean + torch.randn_like(mean) * (0.5 * log_variance).exp()
        return self.decode(z), mean, log_variance


model = Model()
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
x = torch.rand(32, 8)
for _ in range(5):
    output, mean, log_variance = model(x)
    divergence = -0.5 * (1 + log_variance - mean.pow(2) - log_variance.exp()).sum(1).mean()
    loss = F.binary_cross_entropy_with_logits(output, x) + 0.1 * divergence
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
