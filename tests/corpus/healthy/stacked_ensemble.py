"""Five networks trained as one with torch.func: vmap over their stacked weights."""

import copy

import torch
from torch import nn
from torch.func import functional_call, stack_module_state, vmap

torch.manual_seed(0)
members = [nn.Sequential(nn.Linear(4, 16), nn.ReLU(), nn.Linear(16, 1)) for _ in range(5)]
weights, buffers = stack_module_state(members)
base = copy.deepcopy(members[0]).to("meta")
optimizer = torch.optim.Adam(weights.values(), lr=1e-2)
x = torch.randn(128, 4)
y = x.prod(1, keepdim=True)


def one(weights, buffers, x):
    return functional_call(base, (weights, buffers), (x,))


for _step in range(40):
    predicted = vmap(one, (0, 0, None))(weights, buffers, x)
    loss = ((predicted - y) ** 2).mean((1, 2)).sum()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
