# Source: https://github.com/cmu-l3/anlp-fall2025-code/issues/1
import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)


class Classifier(nn.Module):
    def __init__(self, words, length, d_model=16, classes=3):
        super().__init__()
        self.word, self.position = nn.Embedding(words, d_model), nn.Embedding(length, d_model)
        self.attention = nn.MultiheadAttention(d_model, 2, batch_first=True)
        self.out = nn.Linear(d_model, classes)

    def forward(self, x):
        pos = torch.arange(x.size(1), device=x.device).unsqueeze(0)
        h = self.word(x) + self.position(pos)
        h = h + self.attention(h, h, h, need_weights=False)[0]
        return self.out(h.mean(dim=1))


model = Classifier(words=50, length=32)
optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)
x, y = torch.randint(0, 50, (16, 12)), torch.randint(0, 3, (16,))
for _ in range(4):
    loss = F.cross_entropy(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print(loss.item())
