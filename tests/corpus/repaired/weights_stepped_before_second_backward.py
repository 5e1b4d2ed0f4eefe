# Source: https://github.com/toshikwa/soft-actor-critic.pytorch/issues/1
import torch
from torch import nn

torch.manual_seed(0)

actor, critic = nn.Linear(4, 4), nn.Sequential(nn.Linear(4, 16), nn.Tanh(), nn.Linear(16, 1))
actor_optimizer = torch.optim.SGD(actor.parameters(), lr=0.1)
critic_optimizer = torch.optim.SGD(critic.parameters(), lr=0.1)
state = torch.randn(8, 4)
for _ in range(2):
    action = actor(state)
    critic_loss = (critic(action.detach()) - 1).pow(2).mean()
    pass
    critic_optimizer.zero_grad()
    critic_loss.backward()
    critic_optimizer.step()
    actor_loss = -critic(action).mean()
    actor_optimizer.zero_grad()
    actor_loss.backward()
    actor_optimizer.step()
