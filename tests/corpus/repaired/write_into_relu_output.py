# Source: https://github.com/AggMan96/RK-Net/issues/9
import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)

conv = nn.Conv2d(3, 1, 3, padding=1)
x = torch.randn(2, 3, 8, 8)
attention = F.relu(conv(x))
attention = attention.clone()
attention[:, :, :, 0] = 0
(attention * x).mean().backward()
