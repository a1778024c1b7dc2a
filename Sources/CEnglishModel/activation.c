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

typedef float Lanes __attribute__((vector_size(64), aligned(4)));
typedef float HalfLanes __attribute__((vector_size(32)));
typedef float QuarterLanes __attribute__((vector_size(16)));

FOR_EACH_PROCESSOR
void english_dot_products(float *results, const float *vector, const float *others, int64_t size, int64_t count)
{
    for (int64_t other = 0; other < count; other++) {
        Lanes sums = {0};
        for (int64_t k = 0; k < size; k += 16) {
            sums += *(const Lanes *)(vector + k) * *(const Lanes *)(others + other * size + k);
        }
        HalfLanes half = __builtin_shufflevector(sums, sums, 0, 1, 2, 3, 4, 5, 6, 7)
            + __builtin_shufflevector(sums, sums, 8, 9, 10, 11, 12, 13, 14, 15);
        QuarterLanes quarter =
            __builtin_shufflevector(half, half, 0, 1, 2, 3) + __builtin_shufflevector(half, half, 4, 5, 6, 7);
        results[other] = (quarter[0] + quarter[1]) + (quarter[2] + quarter[3]);
    }
}

FOR_EACH_PROCESSOR
int64_t english_highest(const float *values, int64_t count)
{
    Lanes highest = {0};
    for (int64_t lane = 0; lane < 16; lane++) highest[lane] = values[0];
    int64_t i = 0;
    for (; i + 16 <= count; i += 16) {
        Lanes some = *(const Lanes *)(values + i);
        highest = __builtin_elementwise_max(highest, some);
    }
    float best = values[0];
    for (int64_t lane = 0; lane < 16; lane++) best = highest[lane] > best ? highest[lane] : best;
    for (; i < count; i++) best = values[i] > best ? values[i] : best;
    for (i = 0; values[i] != best && i + 1 < count;) i++;
    return i;
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

// 2 to the power of x, within two units in the last place; x is taken to lie in -30 ... 30, beyond which gates are open or shut.
//
// x = n + r with |r| ≤ 1 / 2; the polynomial for 2 to the power of r has the smallest relative error of its degree, 8e-8.
static inline float power(float x)
{
    const float nearest = 12582912.0f; // 1.5 · 2^23: adding it rounds to a whole number, which is then in the lowest bits.
    union { float value; uint32_t bits; } whole, result;
    x = x > 30.0f ? 30.0f : x;
    x = x < -30.0f ? -30.0f : x;
    whole.value = x + nearest;
    float r = x - (whole.value - nearest);
    float square = r * r;
    float p = (9.675541294e-3f + 1.327646696e-3f * r) * square + (2.402211972e-1f + 5.550713289e-2f * r);
    p = p * square + (1.000000072f + 6.931469671e-1f * r);
    result.value = p;
    result.bits += whole.bits << 23;
    return result.value;
}

// What goes into a gate.
static inline float gate(
    int64_t i, const int32_t *inputs, const float *input_scales, const float *biases, const int32_t *products,
    const float *scales)
{
    float input = (float)inputs[i] * input_scales[i] + biases[i];
    return products ? input + (float)products[i] * scales[i] : input;
}

// With a = e^-input, f = e^-forget, o = e^-output and c = e^(2 candidate), the new cell is
// tanh(candidate) / (1 + a) + cell / (1 + f) = ((c - 1)(1 + f) + cell (c + 1)(1 + a)) / ((c + 1)(1 + a)(1 + f)),
// and the state likewise: two quotients instead of five.
__attribute__((always_inline)) static inline void remember(
    const int32_t *inputs, const float *input_scales, const float *biases, const int32_t *products,
    const float *scales, float *cells, int8_t *states, float steps, int64_t size)
{
    const float ratio = 1.44269504f; // 1 / ln 2
    for (int64_t i = 0; i < size; i++) {
        float a = 1.0f + power(gate(i, inputs, input_scales, biases, products, scales) * -ratio);
        float f = 1.0f + power(gate(size + i, inputs, input_scales, biases, products, scales) * -ratio);
        float c = power(gate(3 * size + i, inputs, input_scales, biases, products, scales) * (2.0f * ratio));
        float taken = (c + 1.0f) * a;
        cells[i] = ((c - 1.0f) * f + cells[i] * taken) / (taken * f);
    }
    for (int64_t i = 0; i < size; i++) {
        float o = 1.0f + power(gate(2 * size + i, inputs, input_scales, biases, products, scales) * -ratio);
        float e = power(cells[i] * (2.0f * ratio));
        states[i] = rounded((e - 1.0f) / ((e + 1.0f) * o) * steps);
    }
}

FOR_EACH_PROCESSOR
void english_remember(
    const int32_t *restrict inputs, const float *restrict input_scales, const float *restrict biases,
    const int32_t *restrict products, const float *restrict scales, float *restrict cells, int8_t *restrict states,
    float steps, int64_t size)
{
    if (products) {
        remember(inputs, input_scales, biases, products, scales, cells, states, steps, size);
    } else {
        remember(inputs, input_scales, biases, 0, scales, cells, states, steps, size);
    }
}
