# Source: https://github.com/lyongo/NWPU-MOC/issues/4
import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)

lateral, top = nn.Conv2d(3, 8, 1), nn.Conv2d(3, 8, 1)
x = torch.randn(2, 3, 8, 8)
level = F.relu(lateral(x))
level = level + top(x)
level.mean().backward()
