# Source: https://github.com/gwx314/STARS/issues/9
import torch
from torch import nn


class Acoustic(nn.Module):
    def __init__(self, feats=8, hidden=24, chars=6):
        super().__init__()
        self.rnn = nn.GRU(feats, hidden, bidirectional=True)
        self.out = nn.Linear(2 * hidden, chars)

    def forward(self, x):
        h, _ = self.rnn(x)
        return self.out(h).log_softmax(-1)


torch.manual_seed(0)
model = Acoustic()
ctc = nn.CTCLoss(blank=0)
opt = torch.optim.Adam(model.parameters(), 1e-3)
for step in range(12):
    T, N, S = 30, 8, 5
    x = torch.randn(T, N, 8)
    y = torch.randint(1, 6, (N, S))
    logp = model(x)
    loss = ctc(logp, y, torch.full((N,), T), torch.full((N,), S))
    opt.zero_grad()
    loss.backward()
    opt.step()
print(loss.item())
