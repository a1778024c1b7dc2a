// readline.h uses FILE without including <stdio.h>, so that comes first.
#include <stdio.h>
#include <readline/readline.h>
#include <readline/history.h>
