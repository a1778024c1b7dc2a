// The trained model of English, and the product that most of the time of an analysis goes into.

#ifndef MUSTER_ENGLISH_MODEL_H
#define MUSTER_ENGLISH_MODEL_H

#include <stdint.h>

// The bytes of english.model, a part of the program; aligned to 64 bytes.
const unsigned char *english_model_bytes(void);

// How many bytes english.model has.
int64_t english_model_size(void);

// results[i][r] = the sum over k of weights[r][k] · inputs[i][k], for each of `count` inputs and each of `rows` rows.
//
// Sums are whole numbers of 32 bits, so they do not depend on the order of adding, nor on the processor. Quickest where
// `columns` is a multiple of 32.
void english_multiply(
    int32_t *results, const int8_t *weights, const int8_t *inputs, int64_t rows, int64_t columns, int64_t count);

// The same as it is done where the newest instructions are missing.
void english_multiply_by_pairs(
    int32_t *results, const int8_t *weights, const int8_t *inputs, int64_t rows, int64_t columns, int64_t count);

// The same without the instructions of any one processor: what the quick ways are held to.
void english_multiply_plainly(
    int32_t *results, const int8_t *weights, const int8_t *inputs, int64_t rows, int64_t columns, int64_t count);

// Whether the processor has the instructions that `english_multiply_packed` needs.
int english_can_multiply_packed(void);

// How many bytes some weights have when they are packed; there are as many starts as rows, up to a multiple of 16.
int64_t english_packed_size(int64_t rows, int64_t columns);

// Lays weights out as `english_multiply_packed` reads them: 16 rows side by side, four bytes of each in turn. `columns` is a
// multiple of 4.
void english_pack(int8_t *packed, int32_t *starts, const int8_t *weights, int64_t rows, int64_t columns);

// The same products as `english_multiply`, of weights that were packed: the quickest way.
void english_multiply_packed(
    int32_t *results, const int8_t *packed, const int32_t *starts, const int8_t *inputs, int64_t rows, int64_t columns,
    int64_t count);

// Each value is replaced by e to its power; values beyond ±87 count as ±87.
void english_exponentials(float *values, int64_t count);

// Each value is replaced by its logistic sigmoid, 1 / (1 + e^−x).
void english_sigmoids(float *values, int64_t count);

// Each value is replaced by its hyperbolic tangent.
void english_tangents(float *values, int64_t count);

// sums[i] += numbers[i] · scale.
void english_add_scaled(float *sums, const int8_t *numbers, float scale, int64_t count);

// results[i] = products[i] · scales[i] + biases[i].
void english_scale(float *results, const int32_t *products, const float *scales, const float *biases, int64_t count);

// results[i] = products[i] · scales[i] + biases[i], times `leak` where that is negative, times `steps`, as the nearest
// whole number of at most ±127.
void english_scale_and_leak(
    int8_t *results, const int32_t *products, const float *scales, const float *biases, float leak, float steps,
    int64_t count);

// Each value times `steps` as the nearest whole number of at most ±127.
void english_round(int8_t *results, const float *values, float steps, int64_t count);

// The sum of the products of a vector with each of `count` others, which follow each other; `size`, how many numbers a vector
// has, is a multiple of 16.
//
// Sixteen sums are made side by side and added up in one order, so that the result is the same on every processor.
void english_dot_products(float *results, const float *vector, const float *others, int64_t size, int64_t count);

// The place of the highest of some numbers, of which there is at least one; the first of those that are equal.
int64_t english_highest(const float *values, int64_t count);

// One step of a long short-term memory of `size` units.
//
// Its 4 · size gates, input, forget and output, then the candidate, read inputs[i] · input_scales[i] + biases[i], to which
// products[i] · scales[i] is added where there are products. `cells` are brought from the step before to this one; the
// states, times `steps`, are stored as whole numbers. No two of them overlap.
void english_remember(
    const int32_t *restrict inputs, const float *restrict input_scales, const float *restrict biases,
    const int32_t *restrict products, const float *restrict scales, float *restrict cells, int8_t *restrict states,
    float steps, int64_t size);

#endif
