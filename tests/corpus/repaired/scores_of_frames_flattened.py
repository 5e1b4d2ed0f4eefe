import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
n_class = 2
model = nn.Sequential(nn.Conv1d(8, 16, 3, padding=1), nn.ReLU(), nn.Conv1d(16, n_class, 1))
optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)
features, label = torch.randn(4, 8, 32), torch.randint(0, n_class, (4, 32))
for _ in range(6):
    pred_score = model(features)  # (batch, n_class, frames)
    log_p = torch.log_softmax(pred_score, dim=1).permute(0, 2, 1).reshape(-1, n_class)
    loss = F.nll_loss(log_p, label.view(-1))
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
