# Source: https://github.com/MorvanZhou/PyTorch-Tutorial/issues/57
import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)

rnn, out = nn.RNN(1, 16, batch_first=True), nn.Linear(16, 1)
optimizer = torch.optim.Adam([*rnn.parameters(), *out.parameters()], lr=1e-2)
hidden = None
for step in range(5):
    x = torch.linspace(step, step + 1, 10).view(1, 10, 1)
    output, hidden = rnn(x.sin(), hidden)
    hidden = hidden.detach()
    loss = F.mse_loss(out(output), x.cos())
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
