"""A GAN: two optimizers, and detach() for the discriminator's step."""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
generator, discriminator = nn.Linear(4, 2), nn.Sequential(nn.Linear(2, 16), nn.LeakyReLU(0.2), nn.Linear(16, 1))
generator_optimizer = torch.optim.Adam(generator.parameters(), lr=1e-3)
discriminator_optimizer = torch.optim.Adam(discriminator.parameters(), lr=1e-3)
real_label, fake_label = torch.ones(16, 1), torch.zeros(16, 1)
for _ in range(5):
    real, fake = torch.randn(16, 2) + 3, generator(torch.randn(16, 4))
    loss = F.binary_cross_entropy_with_logits(discriminator(real), real_label)
    loss = loss + F.binary_cross_entropy_with_logits(discriminator(fake.detach()), fake_label)
    discriminator_optimizer.zero_grad()
    loss.backward()
    discriminator_optimizer.step()
    loss = F.binary_cross_entropy_with_logits(discriminator(fake), real_label)
    generator_optimizer.zero_grad()
    loss.backward()
    generator_optimizer.step()
