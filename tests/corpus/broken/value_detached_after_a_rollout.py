# Source: https://pytorch.org/docs/stable/notes/autograd.html
# Finding: no-gradient
import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)


class Agent(nn.Module):
    def __init__(self):
        super().__init__()
        self.seen = nn.Embedding(6, 8, padding_idx=0)
        self.policy = nn.Linear(8, 2)
        self.value = nn.Linear(8, 1)

    def forward(self, states):
        h = torch.tanh(self.seen(states))
        return self.policy(h), self.value(h)


agent = Agent()
optimizer = torch.optim.Adam(agent.parameters(), lr=1e-2)
for _ in range(6):
    states = torch.randint(1, 6, (32,))
    with torch.no_grad():
        scores, _ = agent(states)
        actions = scores.argmax(1)
    scores, value = agent(states)
    value = value.detach()  # <-- cause
    loss = F.cross_entropy(scores, actions) + (value - 1).pow(2).mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
