# Source: https://github.com/quark0/darts/issues/56
# Finding: backward-twice
import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)

lstm, out = nn.LSTM(4, 8), nn.Linear(8, 4)
optimizer = torch.optim.SGD([*lstm.parameters(), *out.parameters()], lr=0.1)
text = torch.randn(40, 2, 4)
state = None
for begin in range(0, 30, 10):
    output, state = lstm(text[begin : begin + 10], state)  # <-- cause
    loss = F.mse_loss(out(output), text[begin + 1 : begin + 11])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
