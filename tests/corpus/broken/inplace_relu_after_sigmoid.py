# Source: https://github.com/osmr/imgclsmob/issues/13
# Finding: modified-in-place
import torch
from torch import nn

torch.manual_seed(0)


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.gate = nn.Linear(8, 8)
        self.activation = nn.ReLU(inplace=True)

    def forward(self, x):
        gate = torch.sigmoid(self.gate(x))
        other = self.activation(gate)  # <-- cause
        return gate * other


net = Net()
net(torch.randn(4, 8)).sum().backward()
