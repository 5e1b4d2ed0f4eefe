# Source: https://github.com/yunjey/pytorch-tutorial/issues/149
import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)


class Reader(nn.Module):
    def __init__(self):
        super().__init__()
        self.lstm = nn.LSTM(8, 16, num_layers=2, batch_first=True, bidirectional=True)
        self.out = nn.Linear(32, 3)

    def forward(self, x):
        _, (h_n, _) = self.lstm(x)
        return self.out(torch.cat((h_n[-2], h_n[-1]), dim=1))


net = Reader()
optimizer = torch.optim.Adam(net.parameters(), lr=1e-3)
for _ in range(8):
    x, target = torch.randn(16, 12, 8), torch.randint(0, 3, (16,))
    loss = F.cross_entropy(net(x), target)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
