/* The same descents as test/bench/engine.ts: central differences on x0^2 + x1^2, one after the other. Prints seconds. */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static double bowl(const double *p) { return p[0] * p[0] + p[1] * p[1]; }

int main(int argc, char **argv) {
  int starts = argc > 1 ? atoi(argv[1]) : 16384, steps = argc > 2 ? atoi(argv[2]) : 200;
  const double h = 1e-4, rate = 0.1;
  volatile double sink = 0;
  clock_t begun = clock();
  for (int s = 0; s < starts; s++) {
    double p[2] = {-3.0 + s * 1e-4, 4.0}, g[2];
    for (int step = 0; step < steps; step++) {
      for (int i = 0; i < 2; i++) {
        double kept = p[i];
        p[i] = kept + h;
        double above = bowl(p);
        p[i] = kept - h;
        double below = bowl(p);
        g[i] = (above - below) / (2 * h);
        p[i] = kept;
      }
      for (int i = 0; i < 2; i++) p[i] -= rate * g[i];
    }
    sink += p[0];
  }
  printf("%.9f\n", (double)(clock() - begun) / CLOCKS_PER_SEC);
  return 0;
}
