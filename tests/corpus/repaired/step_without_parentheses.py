import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
opt = torch.optim.Adam(model.parameters(), lr=1e-3)
crit = nn.CrossEntropyLoss()
for epoch in range(10):
    x = torch.randn(16, 4)
    y = (x[:, 0] > 0).long()
    opt.zero_grad()
    loss = crit(model(x), y)
    loss.backward()
    opt.step()
    print(loss.item())
