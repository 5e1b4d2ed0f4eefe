# Source: https://github.com/tanjimin/C.Origami/issues/42
# Finding: batch-first
import math

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)


class PositionalEncoding(nn.Module):
    def __init__(self, d_model, dropout=0.1, max_len=500):
        super().__init__()
        self.dropout = nn.Dropout(dropout)
        position = torch.arange(max_len).unsqueeze(1)
        rates = torch.exp(torch.arange(0, d_model, 2) * (-math.log(10000.0) / d_model))
        pe = torch.zeros(max_len, 1, d_model)
        pe[:, 0, 0::2] = torch.sin(position * rates)
        pe[:, 0, 1::2] = torch.cos(position * rates)
        self.register_buffer("pe", pe)

    def forward(self, x):
        x = x + self.pe[: x.size(0)]  # <-- cause
        return self.dropout(x)


class Model(nn.Module):
    def __init__(self, features, d_model=16):
        super().__init__()
        self.embed = nn.Linear(features, d_model)
        self.positions = PositionalEncoding(d_model)
        layer = nn.TransformerEncoderLayer(d_model, nhead=2, dim_feedforward=32, batch_first=True)
        self.encoder = nn.TransformerEncoder(layer, num_layers=2)
        self.head = nn.Linear(d_model, 1)

    def forward(self, x):
        return self.head(self.encoder(self.positions(self.embed(x)))[:, -1])


model = Model(4)
optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)
x = torch.randn(24, 10, 4)
y = x[:, 0, :1]
for _ in range(4):
    loss = F.mse_loss(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print(loss.item())
