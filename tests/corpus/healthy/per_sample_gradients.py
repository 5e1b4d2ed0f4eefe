"""vmap of grad beside the ordinary step."""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
from torch.func import functional_call, grad, vmap

model = nn.Linear(4, 2)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
x, y = torch.randn(16, 4), torch.randint(0, 2, (16,))


def sample_loss(weights, sample, label):
    return F.cross_entropy(functional_call(model, weights, (sample.unsqueeze(0),)), label.unsqueeze(0))


for _ in range(4):
    weights = {name: p.detach() for name, p in model.named_parameters()}
    each = vmap(grad(sample_loss), in_dims=(None, 0, 0))(weights, x, y)
    print(each["weight"].flatten(1).norm(dim=1).max().item())
    loss = F.cross_entropy(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
