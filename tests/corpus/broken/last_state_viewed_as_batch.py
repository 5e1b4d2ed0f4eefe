# Source: https://github.com/timbmg/Sentence-VAE/issues/15
# Finding: view-instead-of-transpose
import torch
from torch import nn


class BiClassifier(nn.Module):
    def __init__(self):
        super().__init__()
        self.emb = nn.Embedding(30, 12)
        self.lstm = nn.LSTM(12, 16, batch_first=True, bidirectional=True)
        self.fc = nn.Linear(32, 3)

    def forward(self, x):
        _, (h, _) = self.lstm(self.emb(x))
        h = h.view(x.size(0), -1)  # <-- cause
        return self.fc(h)


def main(steps=25):
    torch.manual_seed(0)
    net = BiClassifier()
    opt = torch.optim.Adam(net.parameters(), 1e-2)
    for s in range(steps):
        x = torch.randint(0, 30, (32, 7))
        y = x[:, 0] // 10
        opt.zero_grad()
        loss = nn.functional.cross_entropy(net(x), y)
        loss.backward()
        opt.step()
    print(loss.item())


main()
