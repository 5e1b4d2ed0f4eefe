# Source: https://github.com/pytorch/tutorials/pull/30
import random
from collections import deque

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
random.seed(0)
model = nn.Sequential(nn.Linear(4, 32), nn.ReLU(), nn.Linear(32, 2))
optimizer = torch.optim.RMSprop(model.parameters())
memory = deque(maxlen=1000)
for _ in range(200):
    memory.append((torch.randn(4), torch.randint(0, 2, (1,)), torch.randn(4), torch.randn(())))


def optimize_model():
    states, actions, following, rewards = (torch.stack(part) for part in zip(*random.sample(memory, 32)))
    values = model(states).gather(1, actions)
    with torch.no_grad():
        expected = rewards + 0.99 * model(following).max(1).values
    loss = F.smooth_l1_loss(values, expected.unsqueeze(1))
    optimizer.zero_grad()
    loss.backward()
    for param in model.parameters():
        param.grad.data.clamp_(-1, 1)
    optimizer.step()
    return loss.item()


print([optimize_model() for _ in range(5)])
