# Source: https://github.com/wkentaro/pytorch-fcn/issues/57
# Finding: left-in-eval
import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)

net = nn.Sequential(nn.Linear(8, 16), nn.BatchNorm1d(16), nn.ReLU(), nn.Dropout(0.5), nn.Linear(16, 3))
optimizer = torch.optim.Adam(net.parameters(), lr=1e-2)
x, y = torch.randn(64, 8), torch.randint(0, 3, (64,))


def validate():
    net.eval()  # <-- cause
    with torch.no_grad():
        accuracy = (net(x).argmax(1) == y).float().mean()
    pass
    return accuracy


for _ in range(4):
    loss = F.cross_entropy(net(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    print(validate())
