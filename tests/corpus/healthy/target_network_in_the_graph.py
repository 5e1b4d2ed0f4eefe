# Q-learning whose target network stays in the graph: its gradients are never used, and it is copied from time to time.
import copy

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)


class Values(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(4, 32)
        self.out = nn.Linear(32, 2)

    def forward(self, state):
        return self.out(F.relu(self.hidden(state)))


first, second = Values(), Values()
first_target = Values()
first_target.load_state_dict(first.state_dict())
second_target = copy.deepcopy(second)
optimizer = torch.optim.Adam([*first.parameters(), *second.parameters()], lr=1e-3)
for step in range(12):
    state, following = torch.randn(32, 4), torch.randn(32, 4)
    action, reward = torch.randint(0, 2, (32, 1)), torch.randn(32, 1)
    best = torch.min(first_target(following), second_target(following)).max(1, keepdim=True)[0]
    wanted = reward + 0.98 * best
    loss = F.smooth_l1_loss(first(state).gather(1, action), wanted)
    loss = loss + F.smooth_l1_loss(second(state).gather(1, action), wanted)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    if step == 40:
        first_target.load_state_dict(first.state_dict())
        second_target.load_state_dict(second.state_dict())
