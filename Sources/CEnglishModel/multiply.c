#include "english_model.h"

void english_multiply_plainly(
    int32_t *results, const int8_t *weights, const int8_t *inputs, int64_t rows, int64_t columns, int64_t count)
{
    for (int64_t i = 0; i < count; i++) {
        for (int64_t row = 0; row < rows; row++) {
            const int8_t *factors = weights + row * columns;
            const int8_t *input = inputs + i * columns;
            int32_t sum = 0;
            for (int64_t k = 0; k < columns; k++) sum += (int32_t)factors[k] * (int32_t)input[k];
            results[i * rows + row] = sum;
        }
    }
}

#if defined(__x86_64__)

#include <immintrin.h>
#include <string.h>

// Inputs that are multiplied at once, and rows of weights: each number that is read is used that often, and there are as
// many sums as keep the processor busy. The newest one has registers for twice as many.
enum { INPUTS = 4, ROWS = 2, VNNI_ROWS = 4 };

#define UNROLL _Pragma("clang loop unroll(full)")
#define AVX2 __attribute__((target("avx2")))
#define VNNI __attribute__((target("avx2,avx512vl,avx512vnni")))

// The sums of the lanes of four registers, one beside the other.
AVX2 static inline __m128i sums_of_lanes(const __m256i sums[INPUTS])
{
    __m256i pairs = _mm256_hadd_epi32(_mm256_hadd_epi32(sums[0], sums[1]), _mm256_hadd_epi32(sums[2], sums[3]));
    return _mm_add_epi32(_mm256_castsi256_si128(pairs), _mm256_extracti128_si256(pairs, 1));
}

// The results of two rows for four inputs; `less` is taken off those of each input.
AVX2 static inline void store_rows(int32_t *result, int64_t rows, __m128i first, __m128i second, __m128i less)
{
    first = _mm_sub_epi32(first, less), second = _mm_sub_epi32(second, less);
    __m128i low = _mm_unpacklo_epi32(first, second), high = _mm_unpackhi_epi32(first, second);
    _mm_storel_epi64((__m128i *)result, low);
    _mm_storel_epi64((__m128i *)(result + rows), _mm_srli_si128(low, 8));
    _mm_storel_epi64((__m128i *)(result + 2 * rows), high);
    _mm_storel_epi64((__m128i *)(result + 3 * rows), _mm_srli_si128(high, 8));
}

// 16 bytes, widened.
AVX2 static inline __m256i wide(const int8_t *bytes)
{
    return _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)bytes));
}

// Two rows with four inputs: bytes are widened, then multiplied in pairs.
AVX2 static void block_avx2(
    int32_t *result, const int8_t *weights, const int8_t *inputs, int64_t rows, int64_t columns)
{
    __m256i sums[ROWS][INPUTS] = {0};
    for (int64_t k = 0; k < columns; k += 16) {
        __m256i first = wide(weights + k), second = wide(weights + columns + k);
        UNROLL for (int i = 0; i < INPUTS; i++) {
            __m256i input = wide(inputs + i * columns + k);
            sums[0][i] = _mm256_add_epi32(sums[0][i], _mm256_madd_epi16(first, input));
            sums[1][i] = _mm256_add_epi32(sums[1][i], _mm256_madd_epi16(second, input));
        }
    }
    store_rows(result, rows, sums_of_lanes(sums[0]), sums_of_lanes(sums[1]), _mm_setzero_si128());
}

// Four rows with four inputs, by the instruction that multiplies bytes without a sign by bytes with one: 128 is added to
// the weights to rid them of theirs, and `less` is 128 times the sum of each input.
VNNI static void block_vnni(
    int32_t *result, const int8_t *weights, const int8_t *inputs, int64_t rows, int64_t columns, __m128i less)
{
    __m256i sums[VNNI_ROWS][INPUTS] = {0};
    const __m256i sign = _mm256_set1_epi8((char)0x80);
    for (int64_t k = 0; k < columns; k += 32) {
        __m256i unsigned_weights[VNNI_ROWS];
        UNROLL for (int row = 0; row < VNNI_ROWS; row++) {
            unsigned_weights[row] =
                _mm256_xor_si256(_mm256_loadu_si256((const __m256i *)(weights + row * columns + k)), sign);
        }
        UNROLL for (int i = 0; i < INPUTS; i++) {
            __m256i input = _mm256_loadu_si256((const __m256i *)(inputs + i * columns + k));
            UNROLL for (int row = 0; row < VNNI_ROWS; row++) {
                sums[row][i] = _mm256_dpbusd_epi32(sums[row][i], unsigned_weights[row], input);
            }
        }
    }
    store_rows(result, rows, sums_of_lanes(sums[0]), sums_of_lanes(sums[1]), less);
    store_rows(result + 2, rows, sums_of_lanes(sums[2]), sums_of_lanes(sums[3]), less);
}

// 128 times the sums of four inputs.
VNNI static __m128i sums_vnni(const int8_t *inputs, int64_t columns)
{
    const __m256i factor = _mm256_set1_epi8((char)0x80);
    __m256i sums[INPUTS] = {0};
    for (int64_t k = 0; k < columns; k += 32) {
        UNROLL for (int i = 0; i < INPUTS; i++) {
            __m256i input = _mm256_loadu_si256((const __m256i *)(inputs + i * columns + k));
            sums[i] = _mm256_dpbusd_epi32(sums[i], factor, input);
        }
    }
    return sums_of_lanes(sums);
}

// Where a block begins: the last one goes back over what was done before rather than over the end.
static inline int64_t start_of(int64_t wanted, int64_t all, int64_t block)
{
    return wanted + block > all ? all - block : wanted;
}

VNNI static void multiply_vnni(
    int32_t *results, const int8_t *weights, const int8_t *inputs, int64_t rows, int64_t columns, int64_t count)
{
    for (int64_t next = 0; next < count; next += INPUTS) {
        int64_t i = start_of(next, count, INPUTS);
        __m128i less = sums_vnni(inputs + i * columns, columns);
        for (int64_t other = 0; other < rows; other += VNNI_ROWS) {
            int64_t row = start_of(other, rows, VNNI_ROWS);
            block_vnni(results + i * rows + row, weights + row * columns, inputs + i * columns, rows, columns, less);
        }
    }
}

AVX2 static void multiply_avx2(
    int32_t *results, const int8_t *weights, const int8_t *inputs, int64_t rows, int64_t columns, int64_t count)
{
    for (int64_t next = 0; next < count; next += INPUTS) {
        int64_t i = start_of(next, count, INPUTS);
        for (int64_t other = 0; other < rows; other += ROWS) {
            int64_t row = start_of(other, rows, ROWS);
            block_avx2(results + i * rows + row, weights + row * columns, inputs + i * columns, rows, columns);
        }
    }
}

typedef void Multiply(int32_t *, const int8_t *, const int8_t *, int64_t, int64_t, int64_t);

// Multiplies by one of the two ways above, which take at least one block of rows and one of inputs.
static void multiply_by(
    Multiply *way, int32_t *results, const int8_t *weights, const int8_t *inputs, int64_t rows, int64_t columns,
    int64_t count)
{
    if (count >= INPUTS) {
        way(results, weights, inputs, rows, columns, count);
        return;
    }
    // Too few for a block: with inputs of zeros they are enough.
    int8_t filled[INPUTS * columns];
    int32_t sums[INPUTS * rows];
    memset(filled, 0, sizeof filled);
    memcpy(filled, inputs, count * columns);
    way(sums, weights, filled, rows, columns, INPUTS);
    memcpy(results, sums, count * rows * sizeof *results);
}

void english_multiply_by_pairs(
    int32_t *results, const int8_t *weights, const int8_t *inputs, int64_t rows, int64_t columns, int64_t count)
{
    if (rows < ROWS || columns % 32 != 0 || !__builtin_cpu_supports("avx2")) {
        english_multiply_plainly(results, weights, inputs, rows, columns, count);
    } else {
        multiply_by(multiply_avx2, results, weights, inputs, rows, columns, count);
    }
}

void english_multiply(
    int32_t *results, const int8_t *weights, const int8_t *inputs, int64_t rows, int64_t columns, int64_t count)
{
    if (rows >= VNNI_ROWS && columns % 32 == 0 && __builtin_cpu_supports("avx512vnni")
        && __builtin_cpu_supports("avx512vl")) {
        multiply_by(multiply_vnni, results, weights, inputs, rows, columns, count);
    } else {
        english_multiply_by_pairs(results, weights, inputs, rows, columns, count);
    }
}

#else

void english_multiply_by_pairs(
    int32_t *results, const int8_t *weights, const int8_t *inputs, int64_t rows, int64_t columns, int64_t count)
{
    english_multiply_plainly(results, weights, inputs, rows, columns, count);
}

void english_multiply(
    int32_t *results, const int8_t *weights, const int8_t *inputs, int64_t rows, int64_t columns, int64_t count)
{
    english_multiply_plainly(results, weights, inputs, rows, columns, count);
}

#endif
