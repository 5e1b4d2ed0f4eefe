import torch
from torch import nn


class Tagger(nn.Module):
    def __init__(self):
        super().__init__()
        self.emb = nn.Embedding(30, 12)
        self.rnn = nn.GRU(12, 12, batch_first=True)
        self.fc = nn.Linear(12, 7)

    def forward(self, x):
        return self.fc(self.rnn(self.emb(x))[0])


m = Tagger()
opt = torch.optim.Adam(m.parameters(), lr=1e-3)
crit = nn.CrossEntropyLoss()
for i in range(8):
    x = torch.randint(30, (4, 9))
    y = torch.randint(7, (4, 9))
    out = m(x)
    loss = crit(out.transpose(1, 2), y)
    opt.zero_grad()
    loss.backward()
    opt.step()
