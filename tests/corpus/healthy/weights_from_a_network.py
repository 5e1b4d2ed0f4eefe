"""A hypernetwork: one network computes the weights of another for each task."""

import torch
from torch import nn
from torch.func import functional_call

torch.manual_seed(0)
target = nn.Sequential(nn.Linear(2, 16), nn.Tanh(), nn.Linear(16, 1))
shapes = {name: parameter.shape for name, parameter in target.named_parameters()}
hyper = nn.Sequential(nn.Linear(2, 32), nn.ReLU(), nn.Linear(32, sum(shape.numel() for shape in shapes.values())))
hyper[-1].weight.data.mul_(0.1)
optimizer = torch.optim.Adam(hyper.parameters(), lr=1e-3)
for _step in range(40):
    task = torch.randn(2)
    computed = hyper(task).split([shape.numel() for shape in shapes.values()])
    weights = {name: part.view(shape) for (name, shape), part in zip(shapes.items(), computed, strict=True)}
    x = torch.randn(64, 2)
    loss = nn.functional.mse_loss(functional_call(target, weights, (x,)), (x * task).sum(1, keepdim=True))
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
