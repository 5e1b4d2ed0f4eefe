# Source: https://github.com/pytorch/examples/issues/1029
import io

import torch
from torch import nn

torch.manual_seed(0)


class Lightning(nn.Module):
    def __init__(self):
        super().__init__()
        self.model = nn.Sequential(nn.Linear(8, 16), nn.ReLU(), nn.Linear(16, 3))

    def forward(self, x):
        return self.model(x)


checkpoint = io.BytesIO()
torch.save({"state_dict": Lightning().state_dict()}, checkpoint)
checkpoint.seek(0)

model = nn.Sequential(nn.Linear(8, 16), nn.ReLU(), nn.Linear(16, 3))
state = torch.load(checkpoint)["state_dict"]
model.load_state_dict({name.removeprefix("model."): value for name, value in state.items()})
optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
x, y = torch.randn(32, 8), torch.randint(0, 3, (32,))
for _ in range(5):
    optimizer.zero_grad()
    loss = nn.functional.cross_entropy(model(x), y)
    loss.backward()
    optimizer.step()
print(loss.item())
