#include "matrix.h"

#if defined(__x86_64__) && defined(__linux__)
// One copy of the function for each kind of processor; the loader takes the best.
#define FOR_EACH_PROCESSOR __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define FOR_EACH_PROCESSOR
#endif

// Columns that are computed together, and rows: as many sums as registers hold.
enum { LANES = 16, ROWS = 6 };

typedef float Lanes __attribute__((vector_size(LANES * sizeof(float)), aligned(4)));

FOR_EACH_PROCESSOR
void matrix_add_product(
    float *result, const float *left, const float *right, int64_t rows, int64_t inner, int64_t columns)
{
    int64_t wide = columns / LANES * LANES;
    for (int64_t column = 0; column < wide; column += 2 * LANES) {
        int two = column + 2 * LANES <= wide;
        for (int64_t row = 0; row < rows; row += ROWS) {
            int64_t count = rows - row < ROWS ? rows - row : ROWS;
            Lanes sums[ROWS][2];
            const float *factors[ROWS];
            for (int i = 0; i < ROWS; i++) {
                // Missing rows are computed like the last one and not stored.
                int64_t at = row + (i < count ? i : count - 1);
                factors[i] = left + at * inner;
                sums[i][0] = *(const Lanes *)(result + at * columns + column);
                sums[i][1] = two ? *(const Lanes *)(result + at * columns + column + LANES) : sums[i][0];
            }
            const float *line = right + column;
            if (two) {
                for (int64_t k = 0; k < inner; k++, line += columns) {
                    Lanes first = *(const Lanes *)line, second = *(const Lanes *)(line + LANES);
                    for (int i = 0; i < ROWS; i++) {
                        Lanes factor = (Lanes){} + factors[i][k];
                        sums[i][0] = __builtin_elementwise_fma(factor, first, sums[i][0]);
                        sums[i][1] = __builtin_elementwise_fma(factor, second, sums[i][1]);
                    }
                }
            } else {
                for (int64_t k = 0; k < inner; k++, line += columns) {
                    Lanes first = *(const Lanes *)line;
                    for (int i = 0; i < ROWS; i++) {
                        sums[i][0] = __builtin_elementwise_fma((Lanes){} + factors[i][k], first, sums[i][0]);
                    }
                }
            }
            for (int64_t i = 0; i < count; i++) {
                *(Lanes *)(result + (row + i) * columns + column) = sums[i][0];
                if (two) *(Lanes *)(result + (row + i) * columns + column + LANES) = sums[i][1];
            }
        }
    }
    for (int64_t row = 0; row < rows && wide < columns; row++) {
        for (int64_t k = 0; k < inner; k++) {
            for (int64_t column = wide; column < columns; column++) {
                float *sum = result + row * columns + column;
                *sum = __builtin_fmaf(left[row * inner + k], right[k * columns + column], *sum);
            }
        }
    }
}

void matrix_transpose(float *result, const float *matrix, int64_t rows, int64_t columns)
{
    enum { TILE = 16 };
    for (int64_t row = 0; row < rows; row += TILE) {
        int64_t last = row + TILE < rows ? row + TILE : rows;
        for (int64_t column = 0; column < columns; column++) {
            for (int64_t at = row; at < last; at++) result[column * rows + at] = matrix[at * columns + column];
        }
    }
}
