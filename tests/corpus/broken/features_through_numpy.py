# Source: https://github.com/delira-dev/delira/issues/40
# Finding: no-gradient
import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)

encoder, head = nn.Linear(8, 6), nn.Linear(6, 2)
optimizer = torch.optim.Adam([*encoder.parameters(), *head.parameters()], lr=1e-2)
x, y = torch.randn(64, 8), torch.randint(0, 2, (64,))
for _ in range(5):
    features = torch.tensor(encoder(x).relu().tolist())  # <-- cause
    loss = F.cross_entropy(head(features), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
