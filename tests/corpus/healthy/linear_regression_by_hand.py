"""y = 2x by hand: no optimizer, gradients cleared by assignment."""

import torch

torch.manual_seed(0)
x = torch.linspace(0, 1, 20)
y = 2 * x
w = torch.zeros((), requires_grad=True)
for _ in range(20):
    loss = (w * x - y).pow(2).mean()
    loss.backward()
    with torch.no_grad():
        w -= 0.5 * w.grad
        w.grad = None
print(w.item())
