// Dense single-precision matrices for training, row after row in memory.

#ifndef MUSTER_MATRIX_H
#define MUSTER_MATRIX_H

#include <stdint.h>

// result += left · right, for left of `rows` × `inner` and right of `inner` × `columns`.
//
// Each element is one chain of fused multiply-adds in the order of `inner`, so the sums are the same to the last bit on
// every machine, whatever the width of its registers.
void matrix_add_product(
    float *result, const float *left, const float *right, int64_t rows, int64_t inner, int64_t columns);

// result = the transpose of `matrix`, which is `rows` × `columns`.
void matrix_transpose(float *result, const float *matrix, int64_t rows, int64_t columns);

#endif
