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

// Inputs and rows of weights that are multiplied at once: each number that is read is used that often.
enum { INPUTS = 4, ROWS = 2 };

// The sums of the lanes of four registers, one beside the other.
__attribute__((target("avx2"))) static inline __m128i sums_of_lanes(__m256i a, __m256i b, __m256i c, __m256i d)
{
    __m256i pairs = _mm256_hadd_epi32(_mm256_hadd_epi32(a, b), _mm256_hadd_epi32(c, d));
    return _mm_add_epi32(_mm256_castsi256_si128(pairs), _mm256_extracti128_si256(pairs, 1));
}

// Two rows and four inputs, from eight sums of lanes; `less` is taken off the results of each input.
__attribute__((target("avx2"))) static inline void store_block(
    int32_t *result, int64_t rows, __m128i first, __m128i second, __m128i less)
{
    first = _mm_sub_epi32(first, less), second = _mm_sub_epi32(second, less);
    __m128i low = _mm_unpacklo_epi32(first, second), high = _mm_unpackhi_epi32(first, second);
    _mm_storel_epi64((__m128i *)result, low);
    _mm_storel_epi64((__m128i *)(result + rows), _mm_srli_si128(low, 8));
    _mm_storel_epi64((__m128i *)(result + 2 * rows), high);
    _mm_storel_epi64((__m128i *)(result + 3 * rows), _mm_srli_si128(high, 8));
}

#define BYTES(pointer) _mm256_loadu_si256((const __m256i *)(pointer))
#define WIDE(pointer) _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)(pointer)))

// Two rows with four inputs. Bytes are widened, then multiplied in pairs.
__attribute__((target("avx2"))) static void block_avx2(
    int32_t *result, const int8_t *weights, const int8_t *input, int64_t rows, int64_t columns)
{
    __m256i a = _mm256_setzero_si256(), b = a, c = a, d = a, e = a, f = a, g = a, h = a;
    for (int64_t k = 0; k < columns; k += 16) {
        __m256i v = WIDE(weights + k), w = WIDE(weights + columns + k), x = WIDE(input + k);
        a = _mm256_add_epi32(a, _mm256_madd_epi16(v, x)), e = _mm256_add_epi32(e, _mm256_madd_epi16(w, x));
        x = WIDE(input + columns + k);
        b = _mm256_add_epi32(b, _mm256_madd_epi16(v, x)), f = _mm256_add_epi32(f, _mm256_madd_epi16(w, x));
        x = WIDE(input + 2 * columns + k);
        c = _mm256_add_epi32(c, _mm256_madd_epi16(v, x)), g = _mm256_add_epi32(g, _mm256_madd_epi16(w, x));
        x = WIDE(input + 3 * columns + k);
        d = _mm256_add_epi32(d, _mm256_madd_epi16(v, x)), h = _mm256_add_epi32(h, _mm256_madd_epi16(w, x));
    }
    store_block(result, rows, sums_of_lanes(a, b, c, d), sums_of_lanes(e, f, g, h), _mm_setzero_si128());
}

// The same by the instruction that multiplies bytes without a sign by bytes with one. 128 is added to the weights to rid
// them of theirs; `less` is 128 times the sum of each input.
#define VNNI __attribute__((target("avx2,avx512vl,avx512vnni")))

VNNI static void block_vnni(
    int32_t *result, const int8_t *weights, const int8_t *input, int64_t rows, int64_t columns, __m128i less)
{
    __m256i a = _mm256_setzero_si256(), b = a, c = a, d = a, e = a, f = a, g = a, h = a;
    const __m256i sign = _mm256_set1_epi8((char)0x80);
    for (int64_t k = 0; k < columns; k += 32) {
        __m256i v = _mm256_xor_si256(BYTES(weights + k), sign), w = _mm256_xor_si256(BYTES(weights + columns + k), sign);
        __m256i x = BYTES(input + k);
        a = _mm256_dpbusd_epi32(a, v, x), e = _mm256_dpbusd_epi32(e, w, x);
        x = BYTES(input + columns + k);
        b = _mm256_dpbusd_epi32(b, v, x), f = _mm256_dpbusd_epi32(f, w, x);
        x = BYTES(input + 2 * columns + k);
        c = _mm256_dpbusd_epi32(c, v, x), g = _mm256_dpbusd_epi32(g, w, x);
        x = BYTES(input + 3 * columns + k);
        d = _mm256_dpbusd_epi32(d, v, x), h = _mm256_dpbusd_epi32(h, w, x);
    }
    store_block(result, rows, sums_of_lanes(a, b, c, d), sums_of_lanes(e, f, g, h), less);
}

// 128 times the sums of four inputs.
VNNI static __m128i sums_vnni(const int8_t *input, int64_t columns)
{
    const __m256i factor = _mm256_set1_epi8((char)0x80);
    __m256i a = _mm256_setzero_si256(), b = a, c = a, d = a;
    for (int64_t k = 0; k < columns; k += 32) {
        a = _mm256_dpbusd_epi32(a, factor, BYTES(input + k));
        b = _mm256_dpbusd_epi32(b, factor, BYTES(input + columns + k));
        c = _mm256_dpbusd_epi32(c, factor, BYTES(input + 2 * columns + k));
        d = _mm256_dpbusd_epi32(d, factor, BYTES(input + 3 * columns + k));
    }
    return sums_of_lanes(a, b, c, d);
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
        for (int64_t other = 0; other < rows; other += ROWS) {
            int64_t row = start_of(other, rows, ROWS);
            block_vnni(results + i * rows + row, weights + row * columns, inputs + i * columns, rows, columns, less);
        }
    }
}

__attribute__((target("avx2"))) static void multiply_avx2(
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

// Multiplies by one of the ways above, which take at least one block.
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
    if (rows >= ROWS && columns % 32 == 0 && __builtin_cpu_supports("avx512vnni") && __builtin_cpu_supports("avx512vl")) {
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
