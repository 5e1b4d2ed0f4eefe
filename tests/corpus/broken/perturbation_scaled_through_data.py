# Source: https://github.com/OmidPoursaeed/Generative_Adversarial_Perturbations/issues/4
# Finding: changed-through-data
import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
generator = nn.Sequential(nn.Conv2d(3, 8, 3, padding=1), nn.ReLU(), nn.Conv2d(8, 3, 3, padding=1), nn.Tanh())
classifier = nn.Sequential(nn.Flatten(), nn.Linear(3 * 6 * 6, 4)).requires_grad_(False)
optimizer = torch.optim.Adam(generator.parameters(), lr=1e-3)
mag_in = 0.05
for _ in range(6):
    images, labels = torch.rand(4, 3, 6, 6), torch.randint(0, 4, (4,))
    delta_im = generator(images)
    for i in range(4):
        for ci in range(3):
            l_inf_channel = delta_im[i, ci].detach().abs().max()
            delta_im.data[i, ci] *= min(1.0, float(mag_in / l_inf_channel))  # <-- cause
    loss = -F.cross_entropy(classifier(images + delta_im), labels)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
