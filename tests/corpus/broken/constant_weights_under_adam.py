# Source: https://blog.youkuaiyun.com/language_zcx/article/details/107282409
# Finding: equal-units
import torch
from torch import nn


def init_weights(m):
    if type(m) is nn.Linear:
        nn.init.constant_(m.weight, 0.1)  # <-- cause
        nn.init.zeros_(m.bias)


torch.manual_seed(0)
net = nn.Sequential(nn.Linear(6, 16), nn.ReLU(), nn.Linear(16, 16), nn.ReLU(), nn.Linear(16, 3))
net.apply(init_weights)
optimizer = torch.optim.Adam(net.parameters(), lr=0.01)
for step in range(40):
    x = torch.randn(32, 6)
    y = (x[:, 0] > 0).long()
    loss = nn.functional.cross_entropy(net(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
