# Source: https://github.com/PolarisShi/distillation/issues/1
import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
teacher = nn.Linear(8, 5)
student = nn.Sequential(nn.Linear(8, 4), nn.Tanh(), nn.Linear(4, 5))
optimizer = torch.optim.SGD(student.parameters(), lr=0.1)
x = torch.randn(64, 8)
with torch.no_grad():
    soft = F.log_softmax(teacher(x) / 2, dim=1)
for _ in range(5):
    loss = F.kl_div(F.log_softmax(student(x) / 2, dim=1), soft, reduction="batchmean", log_target=True) * 4
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print(loss.item())
