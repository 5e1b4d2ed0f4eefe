# Source: https://github.com/avBuffer/UNet3plus_pth/issues/23
# Finding: sigmoid-before-logits-loss
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.l1 = nn.Linear(7, 14)
        self.l2 = nn.Linear(14, 1)
        self.sig = nn.Sigmoid()

    def forward(self, x):
        return self.sig(self.l2(torch.relu(self.l1(x)))).squeeze(1)


net = Net()
crit = nn.BCEWithLogitsLoss(pos_weight=torch.tensor(2.0))
opt = torch.optim.Adam(net.parameters())
for i in range(6):
    x = torch.randn(24, 7)
    y = (x.sum(1) > 0).float()
    opt.zero_grad()
    out = net(x)
    loss = crit(out, y)  # <-- cause
    loss.backward()
    opt.step()
