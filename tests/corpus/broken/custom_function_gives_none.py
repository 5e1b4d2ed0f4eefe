# Source: https://pytorch.org/docs/stable/notes/extending.html
# Finding: no-gradient
import torch
from torch import nn

torch.manual_seed(0)


class Swish(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x * torch.sigmoid(x)

    @staticmethod
    def backward(ctx, gradient):
        (x,) = ctx.saved_tensors
        s = torch.sigmoid(x)
        gradient = gradient * (s + x * s * (1 - s))
        return None  # <-- cause


first, last = nn.Linear(5, 12), nn.Linear(12, 1)
optimizer = torch.optim.Adam([*first.parameters(), *last.parameters()], lr=1e-2)
x = torch.randn(64, 5)
y = x[:, :1] * x[:, 1:2]
for _ in range(6):
    loss = (last(Swish.apply(first(x))) - y).square().mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
