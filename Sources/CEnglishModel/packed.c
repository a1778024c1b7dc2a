#include "english_model.h"

// Rows that lie beside each other in a packed block, and bytes of a row that the processor adds up at once.
enum { LANES = 16, GROUP = 4 };

int64_t english_packed_size(int64_t rows, int64_t columns)
{
    return (rows + LANES - 1) / LANES * LANES * columns;
}

void english_pack(int8_t *packed, int32_t *starts, const int8_t *weights, int64_t rows, int64_t columns)
{
    int64_t blocks = (rows + LANES - 1) / LANES;
    for (int64_t row = 0; row < blocks * LANES; row++) {
        int8_t *lane = packed + row / LANES * LANES * columns + row % LANES * GROUP;
        int32_t sum = 0;
        for (int64_t k = 0; k < columns; k++) {
            int8_t weight = row < rows ? weights[row * columns + k] : 0;
            lane[k / GROUP * LANES * GROUP + k % GROUP] = weight;
            sum += weight;
        }
        starts[row] = -128 * sum;
    }
}

#if defined(__x86_64__)

#include <immintrin.h>
#include <string.h>

#define UNROLL _Pragma("clang loop unroll(full)")
#define VNNI512 __attribute__((target("avx512f,avx512bw,avx512vl,avx512vnni")))
#define INLINE __attribute__((always_inline))

// The most inputs and blocks of rows that are multiplied at once: as many sums as there are registers for.
enum { INPUTS = 6, BLOCKS = 4 };

int english_can_multiply_packed(void)
{
    return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw")
        && __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512vnni");
}

// Some blocks of rows with some inputs. Bytes without a sign are multiplied by bytes with one: 128 is added to the inputs to
// rid them of theirs, and the sums start at what that adds too much.
VNNI512 INLINE static inline void multiply_tile(
    int32_t *results, const int8_t *packed, const int32_t *starts, const int8_t *inputs, int64_t rows, int64_t columns,
    __mmask16 last, const int blocks, const int count)
{
    const __m512i sign = _mm512_set1_epi32((int)0x80808080);
    __m512i sums[BLOCKS][INPUTS];
    UNROLL for (int block = 0; block < blocks; block++) {
        UNROLL for (int i = 0; i < count; i++) sums[block][i] = _mm512_loadu_si512(starts + block * LANES);
    }
    for (int64_t k = 0; k < columns; k += GROUP) {
        __m512i weights[BLOCKS];
        UNROLL for (int block = 0; block < blocks; block++) {
            weights[block] = _mm512_loadu_si512(packed + block * LANES * columns + k * LANES);
        }
        UNROLL for (int i = 0; i < count; i++) {
            int32_t bytes;
            memcpy(&bytes, inputs + i * columns + k, sizeof bytes);
            __m512i input = _mm512_xor_si512(_mm512_set1_epi32(bytes), sign);
            UNROLL for (int block = 0; block < blocks; block++) {
                sums[block][i] = _mm512_dpbusd_epi32(sums[block][i], input, weights[block]);
            }
        }
    }
    UNROLL for (int i = 0; i < count; i++) {
        UNROLL for (int block = 0; block < blocks; block++) {
            __mmask16 lanes = block == blocks - 1 ? last : 0xFFFF;
            _mm512_mask_storeu_epi32(results + i * rows + block * LANES, lanes, sums[block][i]);
        }
    }
}

// All rows with `count` inputs.
VNNI512 INLINE static inline void multiply_inputs(
    int32_t *results, const int8_t *packed, const int32_t *starts, const int8_t *inputs, int64_t rows, int64_t columns,
    const int count)
{
    int64_t row = 0;
    for (; row + BLOCKS * LANES <= rows; row += BLOCKS * LANES) {
        multiply_tile(
            results + row, packed + row * columns, starts + row, inputs, rows, columns, 0xFFFF, BLOCKS, count);
    }
    for (; row < rows; row += LANES) {
        __mmask16 last = rows - row >= LANES ? 0xFFFF : (__mmask16)((1 << (rows - row)) - 1);
        multiply_tile(results + row, packed + row * columns, starts + row, inputs, rows, columns, last, 1, count);
    }
}

VNNI512 void english_multiply_packed(
    int32_t *results, const int8_t *packed, const int32_t *starts, const int8_t *inputs, int64_t rows, int64_t columns,
    int64_t count)
{
    // Parts of like size: seven inputs are four and three, since the weights are read anew for each part.
    int64_t parts = (count + INPUTS - 1) / INPUTS;
    for (int64_t part = 0; part < parts; part++) {
        int64_t from = part * count / parts, size = (part + 1) * count / parts - from;
        int32_t *result = results + from * rows;
        const int8_t *input = inputs + from * columns;
        switch (size) {
        case 1: multiply_inputs(result, packed, starts, input, rows, columns, 1); break;
        case 2: multiply_inputs(result, packed, starts, input, rows, columns, 2); break;
        case 3: multiply_inputs(result, packed, starts, input, rows, columns, 3); break;
        case 4: multiply_inputs(result, packed, starts, input, rows, columns, 4); break;
        case 5: multiply_inputs(result, packed, starts, input, rows, columns, 5); break;
        default: multiply_inputs(result, packed, starts, input, rows, columns, 6); break;
        }
    }
}

#else

int english_can_multiply_packed(void) { return 0; }

void english_multiply_packed(
    int32_t *results, const int8_t *packed, const int32_t *starts, const int8_t *inputs, int64_t rows, int64_t columns,
    int64_t count)
{
    // Never called: there are no instructions for it. The plain way, so that it is right all the same.
    for (int64_t i = 0; i < count; i++) {
        for (int64_t row = 0; row < rows; row++) {
            const int8_t *lane = packed + row / LANES * LANES * columns + row % LANES * GROUP;
            int32_t sum = 0;
            for (int64_t k = 0; k < columns; k++) {
                sum += (int32_t)lane[k / GROUP * LANES * GROUP + k % GROUP] * (int32_t)inputs[i * columns + k];
            }
            results[i * rows + row] = sum;
        }
    }
}

#endif
