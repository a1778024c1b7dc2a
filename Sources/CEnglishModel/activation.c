#include "english_model.h"

#if defined(__x86_64__) && defined(__linux__)
// One copy of a function for each kind of processor; the loader takes the best.
#define FOR_EACH_PROCESSOR __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define FOR_EACH_PROCESSOR
#endif

// Products and sums stay apart, so that every processor rounds alike.
#pragma clang fp contract(off)

// e to the power of x, within a few units in the last place; x is taken to lie in -87 ... 87.
//
// x = n ln 2 + r with |r| ≤ ln 2 / 2, and a polynomial for e to the power of r, as in the Cephes library's expf (Moshier).
static inline float exponential(float x)
{
    const float nearest = 12582912.0f; // 1.5 · 2^23: adding it rounds to a whole number.
    x = x > 87.0f ? 87.0f : x;
    x = x < -87.0f ? -87.0f : x;
    float n = (x * 1.44269504f + nearest) - nearest;
    float r = x - n * 0.693359375f;
    r = r - n * -2.12194440e-4f;
    float p = 1.9875691500e-4f;
    p = p * r + 1.3981999507e-3f;
    p = p * r + 8.3334519073e-3f;
    p = p * r + 4.1665795894e-2f;
    p = p * r + 1.6666665459e-1f;
    p = p * r + 5.0000001201e-1f;
    p = p * r * r + r + 1.0f;
    union { int32_t bits; float power; } scale = { ((int32_t)n + 127) << 23 };
    return p * scale.power;
}

FOR_EACH_PROCESSOR
void english_exponentials(float *values, int64_t count)
{
    for (int64_t i = 0; i < count; i++) values[i] = exponential(values[i]);
}

FOR_EACH_PROCESSOR
void english_sigmoids(float *values, int64_t count)
{
    for (int64_t i = 0; i < count; i++) values[i] = 1.0f / (1.0f + exponential(-values[i]));
}

FOR_EACH_PROCESSOR
void english_tangents(float *values, int64_t count)
{
    for (int64_t i = 0; i < count; i++) values[i] = 1.0f - 2.0f / (exponential(2.0f * values[i]) + 1.0f);
}

FOR_EACH_PROCESSOR
void english_add_scaled(float *sums, const int8_t *numbers, float scale, int64_t count)
{
    for (int64_t i = 0; i < count; i++) sums[i] += (float)numbers[i] * scale;
}

FOR_EACH_PROCESSOR
void english_scale(float *results, const int32_t *products, const float *scales, const float *biases, int64_t count)
{
    for (int64_t i = 0; i < count; i++) results[i] = (float)products[i] * scales[i] + biases[i];
}

// The nearest whole number of at most ±127.
static inline int8_t rounded(float value)
{
    const float nearest = 12582912.0f; // 1.5 · 2^23: adding it rounds to a whole number.
    value = value > 127.0f ? 127.0f : value;
    value = value < -127.0f ? -127.0f : value;
    return (int8_t)(int32_t)((value + nearest) - nearest);
}

FOR_EACH_PROCESSOR
void english_round(int8_t *results, const float *values, float steps, int64_t count)
{
    for (int64_t i = 0; i < count; i++) results[i] = rounded(values[i] * steps);
}

FOR_EACH_PROCESSOR
void english_scale_and_leak(
    int8_t *results, const int32_t *products, const float *scales, const float *biases, float leak, float steps,
    int64_t count)
{
    for (int64_t i = 0; i < count; i++) {
        float value = (float)products[i] * scales[i] + biases[i];
        value = value < 0.0f ? value * leak : value;
        results[i] = rounded(value * steps);
    }
}

FOR_EACH_PROCESSOR
void english_remember(
    float *gates, const int32_t *inputs, const float *input_scales, const float *biases, const int32_t *products,
    const float *scales, float *cells, int8_t *states, float steps, int64_t size)
{
    if (products) {
        for (int64_t i = 0; i < 4 * size; i++) {
            gates[i] = ((float)inputs[i] * input_scales[i] + biases[i]) + (float)products[i] * scales[i];
        }
    } else {
        for (int64_t i = 0; i < 4 * size; i++) gates[i] = (float)inputs[i] * input_scales[i] + biases[i];
    }
    for (int64_t i = 0; i < 3 * size; i++) gates[i] = 1.0f / (1.0f + exponential(-gates[i]));
    for (int64_t i = 3 * size; i < 4 * size; i++) gates[i] = 1.0f - 2.0f / (exponential(2.0f * gates[i]) + 1.0f);
    for (int64_t i = 0; i < size; i++) {
        float cell = gates[i] * gates[3 * size + i] + gates[size + i] * cells[i];
        cells[i] = cell;
        float state = gates[2 * size + i] * (1.0f - 2.0f / (exponential(2.0f * cell) + 1.0f));
        states[i] = rounded(state * steps);
    }
}
