#include "english_model.h"

_Alignas(64) static const unsigned char model[] = {
#embed "english.model"
};

const unsigned char *english_model_bytes(void) { return model; }

int64_t english_model_size(void) { return sizeof model; }
