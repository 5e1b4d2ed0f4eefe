import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(10, 16), nn.ReLU(), nn.Linear(16, 5))
optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)
x, y, control = torch.randn(32, 10), torch.randn(32, 5), torch.randn(5)
for _ in range(6):
    prediction = model(x)
    direction = torch.tanh(prediction - control)
    loss = (torch.sign(y - control) - direction).pow(2).mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
