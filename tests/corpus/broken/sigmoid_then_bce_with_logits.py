# Source: https://github.com/avBuffer/UNet3plus_pth/issues/23
# Finding: sigmoid-before-logits-loss
import torch
from torch import nn

torch.manual_seed(0)

net = nn.Conv2d(3, 1, 3, padding=1)
criterion = nn.BCEWithLogitsLoss()
optimizer = torch.optim.Adam(net.parameters(), lr=1e-2)
x, y = torch.randn(4, 3, 8, 8), torch.randint(0, 2, (4, 1, 8, 8)).float()
for _ in range(5):
    mask = torch.sigmoid(net(x))
    loss = criterion(mask, y)  # <-- cause
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
