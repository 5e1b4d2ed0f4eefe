# Source: https://github.com/rasbt/LLMs-from-scratch/issues/1061
import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)


class Attention(nn.Module):
    def __init__(self, d, heads, context):
        super().__init__()
        self.heads = heads
        self.qkv, self.proj = nn.Linear(d, 3 * d), nn.Linear(d, d)
        self.register_buffer("mask", torch.triu(torch.ones(context, context), diagonal=1).bool())

    def forward(self, x):
        batch, time, d = x.shape
        q, k, v = self.qkv(x).view(batch, time, 3, self.heads, -1).permute(2, 0, 3, 1, 4)
        mask = self.mask[:time, :time]
        context = F.scaled_dot_product_attention(q, k, v, attn_mask=~mask)
        return self.proj(context.transpose(1, 2).reshape(batch, time, d))


words = nn.Embedding(30, 16)
attention, head = Attention(16, 2, 64), nn.Linear(16, 30)
parameters = [*words.parameters(), *attention.parameters(), *head.parameters()]
optimizer = torch.optim.AdamW(parameters, lr=1e-3)
text = torch.randint(0, 30, (8, 21))
for _ in range(4):
    x, y = text[:, :-1], text[:, 1:]
    h = words(x)
    loss = F.cross_entropy(head(h + attention(h)).flatten(0, 1), y.flatten())
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print(loss.item())
