"""The same descents as test/bench/engine.ts in NumPy, all starts at once as arrays. Prints seconds."""

import sys
import time

import numpy as np

starts, steps = int(sys.argv[1]), int(sys.argv[2])
h, rate = 1e-4, 0.1
bowl = lambda p: p[0] * p[0] + p[1] * p[1]
point = np.array([-3.0 + np.arange(starts) * 1e-4, np.full(starts, 4.0)])
begun = time.perf_counter()
for _ in range(steps):
    gradient = np.empty_like(point)
    for i in range(2):
        kept = point[i].copy()
        point[i] = kept + h
        above = bowl(point)
        point[i] = kept - h
        below = bowl(point)
        gradient[i] = (above - below) / (2 * h)
        point[i] = kept
    point -= rate * gradient
print(f"{time.perf_counter() - begun:.9f}")
