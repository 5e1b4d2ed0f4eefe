"""An actor and a critic on one trunk; the advantage is detached."""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.trunk, self.actor, self.critic = nn.Linear(4, 16), nn.Linear(16, 2), nn.Linear(16, 1)

    def forward(self, state):
        h = torch.tanh(self.trunk(state))
        return torch.distributions.Categorical(logits=self.actor(h)), self.critic(h).squeeze(1)


model = Model()
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
for _ in range(5):
    distribution, value = model(torch.randn(32, 4))
    action = distribution.sample()
    goal = action.float()
    advantage = (goal - value).detach()
    loss = (
        -(distribution.log_prob(action) * advantage).mean()
        + F.mse_loss(value, goal)
        - 0.01 * distribution.entropy().mean()
    )
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
