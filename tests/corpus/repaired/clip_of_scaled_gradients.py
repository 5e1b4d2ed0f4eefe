# Source: https://github.com/milesial/Pytorch-UNet/issues/468
import torch
from torch import nn

torch.manual_seed(0)
net = nn.Sequential(nn.Conv2d(1, 4, 3, padding=1), nn.ReLU(), nn.Conv2d(4, 2, 1))
optimizer = torch.optim.RMSprop(net.parameters(), lr=1e-3, weight_decay=1e-8, momentum=0.9)
grad_scaler = torch.amp.GradScaler("cpu", enabled=True)
criterion = nn.CrossEntropyLoss()
for _ in range(5):
    images, masks = torch.randn(2, 1, 8, 8), torch.randint(0, 2, (2, 8, 8))
    with torch.autocast("cpu", dtype=torch.bfloat16):
        loss = criterion(net(images), masks)
    optimizer.zero_grad(set_to_none=True)
    grad_scaler.scale(loss).backward()
    grad_scaler.unscale_(optimizer)
    nn.utils.clip_grad_norm_(net.parameters(), 1.0)
    grad_scaler.step(optimizer)
    grad_scaler.update()
