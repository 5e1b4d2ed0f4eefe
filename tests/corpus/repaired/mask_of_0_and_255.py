# Source: https://github.com/milesial/Pytorch-UNet/issues/78
import torch
from torch import nn

torch.manual_seed(0)
net = nn.Sequential(nn.Conv2d(3, 8, 3, padding=1), nn.ReLU(), nn.Conv2d(8, 1, 1))
criterion = nn.BCEWithLogitsLoss()
optimizer = torch.optim.RMSprop(net.parameters(), lr=1e-4)
images = torch.rand(8, 3, 16, 16)
masks = (images.mean(1, keepdim=True) > 0.5).float()
for _ in range(6):
    loss = criterion(net(images), masks)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print(loss.item())
