import torch
from torch import nn


class Enc(nn.Module):
    def __init__(self):
        super().__init__()
        self.emb = nn.Embedding(20, 16)
        layer = nn.TransformerEncoderLayer(16, 2, 32, batch_first=True)
        self.enc = nn.TransformerEncoder(layer, 1, enable_nested_tensor=False)
        self.fc = nn.Linear(16, 2)

    def forward(self, ids):
        h = self.enc(self.emb(ids))
        return self.fc(h.mean(dim=1))


m = Enc()
opt = torch.optim.Adam(m.parameters(), lr=1e-3)
for i in range(6):
    x = torch.randint(20, (8, 12))
    y = torch.randint(2, (8,))
    loss = nn.functional.cross_entropy(m(x), y)
    opt.zero_grad()
    loss.backward()
    opt.step()
