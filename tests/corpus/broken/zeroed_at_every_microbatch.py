# Source: https://github.com/bytetriper/RAE/issues/67
# Finding: gradients-discarded
import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
ACCUMULATE = 4
model = nn.Sequential(nn.Linear(8, 32), nn.GELU(), nn.Linear(32, 8))
optimizer = torch.optim.AdamW(model.parameters(), lr=1e-3)
data = torch.randn(256, 8)
for i, x in enumerate(data.split(16)):
    optimizer.zero_grad(set_to_none=True)  # <-- cause
    loss = F.mse_loss(model(x), x) / ACCUMULATE
    loss.backward()
    if (i + 1) % ACCUMULATE == 0:
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
print(loss.item())
