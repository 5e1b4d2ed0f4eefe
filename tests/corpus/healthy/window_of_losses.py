from collections import deque

import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(5, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=1e-2)
window = deque(maxlen=20)
recent = []
best = None
for step in range(60):
    x = torch.randn(16, 5)
    loss = nn.functional.mse_loss(model(x), x.sum(1, keepdim=True))
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    window.append(loss)
    recent = [*recent, loss][-3:]
    best = loss if best is None or loss < best else best
print(float(torch.stack(list(window)).mean()), float(best), len(recent))
