"""A critic whose weights are clamped through .data, its generator, and an average of the generator kept through .data."""

import copy

import torch
from torch import nn

torch.manual_seed(0)
generator = nn.Sequential(nn.Linear(4, 16), nn.ReLU(), nn.Linear(16, 2))
critic = nn.Sequential(nn.Linear(2, 16), nn.LeakyReLU(0.2), nn.Linear(16, 1))
average = copy.deepcopy(generator)
g_step = torch.optim.RMSprop(generator.parameters(), lr=1e-3)
c_step = torch.optim.RMSprop(critic.parameters(), lr=1e-3)
for _ in range(6):
    fake, real = generator(torch.randn(32, 4)), torch.randn(32, 2) + 2
    loss = critic(fake.detach()).mean() - critic(real).mean()
    c_step.zero_grad()
    loss.backward()
    c_step.step()
    for p in critic.parameters():
        p.data.clamp_(-0.05, 0.05)
    loss = -critic(fake).mean()
    g_step.zero_grad()
    loss.backward()
    g_step.step()
    for kept, p in zip(average.parameters(), generator.parameters(), strict=True):
        kept.data.mul_(0.9).add_(p.data, alpha=0.1)
