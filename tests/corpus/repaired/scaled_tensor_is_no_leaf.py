import torch
from torch import nn

torch.manual_seed(0)
w = (torch.randn(4, 1) * 0.01).requires_grad_()
x = torch.randn(32, 4)
y = x @ torch.tensor([[1.0], [2.0], [3.0], [4.0]])
lr = 0.1
for i in range(10):
    loss = ((x @ w - y) ** 2).mean()
    loss.backward()
    with torch.no_grad():
        w -= lr * w.grad
        w.grad.zero_()
