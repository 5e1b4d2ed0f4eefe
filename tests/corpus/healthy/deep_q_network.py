"""DQN with a target network that is copied, never trained."""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
import copy

network = nn.Sequential(nn.Linear(4, 16), nn.ReLU(), nn.Linear(16, 2))
target = copy.deepcopy(network)
optimizer = torch.optim.Adam(network.parameters(), lr=1e-3)
for step in range(6):
    state, following, reward = torch.randn(32, 4), torch.randn(32, 4), torch.randn(32)
    action = network(state).argmax(1, keepdim=True)
    value = network(state).gather(1, action).squeeze(1)
    with torch.no_grad():
        goal = reward + 0.9 * target(following).max(1).values
    loss = F.smooth_l1_loss(value, goal)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    if step % 3 == 2:
        target.load_state_dict(network.state_dict())
