"""An autograd.Function of one's own."""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)


class Clip(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x.clamp(-1, 1)

    @staticmethod
    def backward(ctx, gradient):
        (x,) = ctx.saved_tensors
        return gradient * (x.abs() <= 1)


model = nn.Linear(8, 3)

optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
x, y = torch.randn(64, 8), torch.randint(0, 3, (64,))
for _ in range(6):
    loss = F.cross_entropy(Clip.apply(model(x)), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
