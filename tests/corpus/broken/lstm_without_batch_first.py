# Source: https://github.com/HHTseng/video-classification/issues/42
# Finding: batch-first
import torch
from torch import nn


class Clf(nn.Module):
    def __init__(self):
        super().__init__()
        self.lstm = nn.LSTM(5, 16)
        self.fc = nn.Linear(16, 2)

    def forward(self, x):
        out, (h, c) = self.lstm(x)  # <-- cause
        return self.fc(out[:, -1, :])


m = Clf()
opt = torch.optim.Adam(m.parameters(), lr=1e-2)
for i in range(8):
    x = torch.randn(32, 12, 5)
    y = (x.sum((1, 2)) > 0).long()
    loss = nn.functional.cross_entropy(m(x), y)
    opt.zero_grad()
    loss.backward()
    opt.step()
