# Source: https://github.com/bigmb/Unet-Segmentation-Pytorch-Nest-of-Unets/issues/18
import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)


def augment(image, mask):
    if torch.rand(()) < 0.5:
        image, mask = image.flip(-1), mask.flip(-1)
    return (image - 0.5) / 0.5, mask


net = nn.Sequential(nn.Conv2d(3, 8, 3, padding=1), nn.ReLU(), nn.Conv2d(8, 1, 1))
optimizer = torch.optim.Adam(net.parameters(), lr=1e-3)
images = torch.rand(8, 3, 16, 16)
masks = (images.mean(1, keepdim=True) > 0.5).float()
for _ in range(6):
    image, mask = augment(images, masks)
    loss = F.binary_cross_entropy_with_logits(net(image), mask)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print(loss.item())
