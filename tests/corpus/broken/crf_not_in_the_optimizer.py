# Source: https://github.com/zjunlp/HVPNeT/issues/5
# Finding: not-in-optimizer
import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)


class Tagger(nn.Module):
    def __init__(self):
        super().__init__()
        self.lstm = nn.LSTM(4, 8, batch_first=True)
        self.fc = nn.Linear(8, 3)
        self.transitions = nn.Parameter(torch.zeros(3))

    def forward(self, x):
        return self.fc(self.lstm(x)[0]) + self.transitions


net = Tagger()
groups = [{"params": net.lstm.parameters(), "lr": 1e-2}]
pass
optimizer = torch.optim.AdamW(groups, lr=1e-3)  # <-- cause
x, y = torch.randn(16, 5, 4), torch.randint(0, 3, (16, 5))
for _ in range(5):
    loss = F.cross_entropy(net(x).transpose(1, 2), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
