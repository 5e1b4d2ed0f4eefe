# Source: https://github.com/Quantinuum/lambeq/pull/251
# Finding: graph-kept
import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(10, 32), nn.ReLU(), nn.Linear(32, 3))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
criterion = nn.CrossEntropyLoss()
inputs, targets = torch.randn(120, 10), torch.randint(0, 3, (120,))

for epoch in range(3):
    predictions, labels = [], []
    epoch_loss = 0.0
    for x, y in zip(inputs.split(12), targets.split(12)):
        y_hat = model(x)
        loss = criterion(y_hat, y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        epoch_loss += loss.item()
        predictions.append(y_hat)  # <-- cause
        labels.append(y)
    accuracy = (torch.cat(predictions).argmax(1) == torch.cat(labels)).float().mean()
    print(epoch, epoch_loss, accuracy.item())
