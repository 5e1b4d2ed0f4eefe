"""Two networks under one loss scaler, with gradients gathered over two batches, unscaled and then clipped."""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
one, two = nn.Linear(8, 3), nn.Linear(8, 3)
steps = [torch.optim.SGD(one.parameters(), lr=1e-2), torch.optim.Adam(two.parameters(), lr=1e-2)]
scaler = torch.amp.GradScaler("cpu", init_scale=1024.0)
for _ in range(5):
    for optimizer in steps:
        optimizer.zero_grad()
    for _ in range(2):
        x, y = torch.randn(16, 8), torch.randint(0, 3, (16,))
        with torch.autocast("cpu", dtype=torch.bfloat16):
            loss = F.cross_entropy(one(x), y) + F.cross_entropy(two(x), y)
        scaler.scale(loss / 2).backward()
    for optimizer, net in zip(steps, (one, two), strict=True):
        scaler.unscale_(optimizer)
        nn.utils.clip_grad_norm_(net.parameters(), 0.1)
        scaler.step(optimizer)
    scaler.update()
