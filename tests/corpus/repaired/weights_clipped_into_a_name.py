# Source: https://github.com/tinygrad/tinygrad/issues/1425
import torch
from torch import nn

torch.manual_seed(0)
critic = nn.Sequential(nn.Linear(2, 32), nn.LeakyReLU(0.2), nn.Linear(32, 1))
generator = nn.Sequential(nn.Linear(4, 32), nn.ReLU(), nn.Linear(32, 2))
for_critic = torch.optim.RMSprop(critic.parameters(), lr=5e-5)
for_generator = torch.optim.RMSprop(generator.parameters(), lr=5e-5)
for _ in range(4):
    for _ in range(5):
        real, fake = torch.randn(32, 2) + 2, generator(torch.randn(32, 4)).detach()
        for_critic.zero_grad()
        (critic(fake).mean() - critic(real).mean()).backward()
        for_critic.step()
        for w in critic.parameters():
            w.data.clamp_(-0.01, 0.01)
    for_generator.zero_grad()
    loss = -critic(generator(torch.randn(32, 4))).mean()
    loss.backward()
    for_generator.step()
print(loss.item())
