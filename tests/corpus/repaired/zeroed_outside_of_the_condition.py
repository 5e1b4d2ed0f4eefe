# Source: https://github.com/gaozhihan/PreDiff/issues/32
import torch
from torch import nn

torch.manual_seed(0)
encoder, decoder = nn.Linear(12, 4), nn.Linear(4, 12)
parameters = [*encoder.parameters(), *decoder.parameters()]
optimizer = torch.optim.Adam(parameters, lr=1e-3)
frames = torch.randn(120, 12)


def training_step(batch, number):
    latent = encoder(batch)
    loss = (decoder(latent) - batch).pow(2).mean() + 1e-3 * latent.pow(2).mean()
    loss.backward()
    if number % 3 == 2:
        optimizer.step()
        optimizer.zero_grad()
    return loss.detach()


for epoch in range(2):
    total = sum(training_step(batch, number) for number, batch in enumerate(frames.split(10)))
    print(epoch, float(total))
