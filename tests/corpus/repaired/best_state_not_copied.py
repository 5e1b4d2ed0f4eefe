from copy import deepcopy

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(6, 16), nn.BatchNorm1d(16), nn.ReLU(), nn.Linear(16, 1))
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
x, y = torch.randn(48, 6), torch.randn(48, 1)
best_loss, best_model_dict = float("inf"), None
for epoch in range(6):
    model.train()
    for i in range(0, 32, 16):
        optimizer.zero_grad()
        loss = F.mse_loss(model(x[i : i + 16]), y[i : i + 16])
        loss.backward()
        optimizer.step()
    model.eval()
    with torch.no_grad():
        mean_loss = F.mse_loss(model(x[32:]), y[32:]).item() + 0.1 * epoch
    if mean_loss < best_loss:
        best_loss = mean_loss
        best_model_dict = deepcopy(model.state_dict())
model.load_state_dict(best_model_dict)
model.eval()
