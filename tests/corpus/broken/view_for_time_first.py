# Source: https://github.com/HHTseng/video-classification/issues/42
# Finding: view-instead-of-transpose
import torch
from torch import nn


class TSNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.lstm = nn.LSTM(3, 8)
        self.fc = nn.Linear(8, 1)

    def forward(self, x):  # x: (batch, time, feature)
        b, t, f = x.shape
        x = x.view(t, b, f)  # <-- cause
        o, _ = self.lstm(x)
        return self.fc(o[-1])


m = TSNet()
opt = torch.optim.Adam(m.parameters(), lr=1e-2)
for i in range(8):
    x = torch.randn(16, 10, 3)
    y = x[:, -1].sum(1, keepdim=True)
    loss = nn.functional.mse_loss(m(x), y)
    opt.zero_grad()
    loss.backward()
    opt.step()
