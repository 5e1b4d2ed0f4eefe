"""A student learns a teacher's probabilities."""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
teacher, student = nn.Linear(8, 3).requires_grad_(False), nn.Linear(8, 3)
optimizer = torch.optim.Adam(student.parameters(), lr=1e-2)
x, y = torch.randn(64, 8), torch.randint(0, 3, (64,))
for _ in range(5):
    scores = student(x)
    soft = F.kl_div(F.log_softmax(scores / 2, 1), F.softmax(teacher(x) / 2, 1), reduction="batchmean")
    loss = 0.5 * soft + 0.5 * F.cross_entropy(scores, y, label_smoothing=0.1)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
