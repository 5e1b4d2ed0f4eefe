import torch
import torch.nn.functional as F
from torch import nn


class EmbedVector(nn.Module):
    def __init__(self):
        super().__init__()
        self.gru = nn.GRU(6, 8, bidirectional=True)
        self.attn = nn.Sequential(nn.Linear(6 + 16, 8), nn.Tanh(), nn.Linear(8, 1))
        self.out = nn.Linear(16, 4)

    def forward(self, x):
        length, batch, _ = x.shape
        outputs, _ = self.gru(x)
        outputs, x = outputs.view(-1, 16), x.view(length * batch, -1)
        attn_weights = F.softmax(self.attn(torch.cat((x, outputs), 1)).view(length, batch, 1), dim=0).view(-1, 1)
        attn_applied = torch.bmm(attn_weights.unsqueeze(0).view(-1, 1, 1), outputs.unsqueeze(1))
        return self.out(attn_applied.view(length, batch, 16).mean(0))


torch.manual_seed(0)
model = EmbedVector()
optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)
x, target = torch.randn(7, 12, 6), torch.randn(12, 4)
for _ in range(6):
    loss = F.mse_loss(model(x), target)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
