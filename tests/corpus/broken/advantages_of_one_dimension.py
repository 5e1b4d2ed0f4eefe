# Source: https://github.com/thu-ml/tianshou/issues/162
# Finding: broadcast-loss
import torch
from torch import nn

torch.manual_seed(0)
actor = nn.Sequential(nn.Linear(4, 32), nn.Tanh(), nn.Linear(32, 3))
critic = nn.Sequential(nn.Linear(4, 32), nn.Tanh(), nn.Linear(32, 1))
optimizer = torch.optim.Adam([*actor.parameters(), *critic.parameters()], lr=1e-3)
for _ in range(4):
    state, action, returned = torch.randn(40, 4), torch.randint(0, 3, (40, 1)), torch.rand(40)
    value = critic(state).squeeze(1)
    advantage = (returned - value).detach()
    chosen = actor(state).log_softmax(dim=1).gather(1, action)
    actor_loss = -(chosen * advantage).mean()  # <-- cause
    loss = actor_loss + 0.5 * (returned - value).pow(2).mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print(loss.item())
