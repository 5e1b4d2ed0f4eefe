"""REINFORCE: sampled actions and their log-probabilities."""

import torch
from torch import nn

torch.manual_seed(0)
policy = nn.Sequential(nn.Linear(4, 16), nn.Tanh(), nn.Linear(16, 2))
optimizer = torch.optim.Adam(policy.parameters(), lr=1e-2)
for _ in range(5):
    distribution = torch.distributions.Categorical(logits=policy(torch.randn(32, 4)))
    action = distribution.sample()
    reward = action.float()
    loss = -(distribution.log_prob(action) * (reward - reward.mean())).mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
