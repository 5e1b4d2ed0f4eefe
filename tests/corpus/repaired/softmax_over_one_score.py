# Source: https://github.com/DEEP-PolyU/KEQA_WSDM19/issues/2
import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)


class Attention(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(16, 16)
        self.score = nn.Linear(16, 1)
        self.out = nn.Linear(16, 3)

    def forward(self, words):
        scores = self.score(torch.tanh(self.hidden(words)))  # (N, T, 1)
        weights = F.softmax(scores, dim=1)
        return self.out((weights * words).sum(dim=1))


net = Attention()
optimizer = torch.optim.Adam(net.parameters(), lr=1e-3)
for _ in range(8):
    words, target = torch.randn(32, 7, 16), torch.randint(0, 3, (32,))
    loss = F.cross_entropy(net(words), target)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
