# Source: https://github.com/evintunador/templateGPT/issues/1
import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)


class Layer(nn.Module):
    def __init__(self, dim, rate):
        super().__init__()
        self.norm = nn.LayerNorm(dim)
        self.up, self.down = nn.Linear(dim, 4 * dim), nn.Linear(4 * dim, dim)
        self.rate = rate

    def forward(self, x):
        dx = self.down(F.gelu(self.up(self.norm(x))))
        dx = F.dropout(dx, self.rate, training=self.training)
        return x + dx


model = nn.Sequential(Layer(8, 0.1), Layer(8, 0.1), nn.Linear(8, 3))
optimizer = torch.optim.AdamW(model.parameters(), lr=1e-3)
x, y = torch.randn(64, 8), torch.randint(0, 3, (64,))
for _ in range(5):
    loss = F.cross_entropy(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print(loss.item())
