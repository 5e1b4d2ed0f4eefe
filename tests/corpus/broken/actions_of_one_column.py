# Source: https://github.com/LucasAlegre/morl-baselines/issues/88
# Finding: broadcast-loss
import torch
from torch import nn
from torch.distributions import Categorical

torch.manual_seed(0)
policy = nn.Sequential(nn.Linear(4, 32), nn.Tanh(), nn.Linear(32, 2), nn.Softmax(dim=-1))
optimizer = torch.optim.Adam(policy.parameters(), lr=1e-3)
for _ in range(4):
    observations, actions, returns = torch.randn(50, 4), torch.randint(0, 2, (50, 1)), torch.rand(50)
    current = Categorical(policy(observations))
    log_probs = current.log_prob(actions)  # <-- cause
    loss = -(log_probs * returns).mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print(loss.item())
