# Source: https://github.com/pytorch/pytorch/issues/5282
# Finding: log-probabilities-expected
import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)

student = nn.Linear(8, 3)
optimizer = torch.optim.Adam(student.parameters(), lr=1e-2)
x, teacher = torch.randn(64, 8), torch.softmax(torch.randn(64, 3), 1)
for _ in range(5):
    scores = student(x)
    loss = F.kl_div(F.softmax(scores, dim=1), teacher, reduction="batchmean")  # <-- cause
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
