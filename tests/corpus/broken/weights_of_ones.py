# Source: https://notebook.community/bbartoldson/examples/Breaking%20Symmetry/breaking_symmetry
# Finding: equal-units
import torch
from torch import nn

torch.manual_seed(0)


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.rnn = nn.LSTM(4, 8, batch_first=True)
        self.out = nn.Linear(8, 1)
        for parameter in self.parameters():
            parameter.data = 0.1 * torch.ones_like(parameter)  # <-- cause

    def forward(self, x):
        states, _ = self.rnn(x)
        return self.out(states[:, -1]).squeeze(1)


net = Net()
optimizer = torch.optim.Adam(net.parameters(), lr=1e-2)
for step in range(30):
    x = torch.randn(32, 7, 4)
    loss = nn.functional.mse_loss(net(x), x[:, :, 0].sum(1))
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
