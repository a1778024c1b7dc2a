// GNU readline as Swift may use it: its headers, and a way to its settings.
#ifndef MUSTER_READLINE_SHIM_H
#define MUSTER_READLINE_SHIM_H

// readline.h uses FILE without including <stdio.h>, so that comes first.
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <readline/readline.h>
#include <readline/history.h>

#ifdef __linux__
#include <sys/signalfd.h> // Not in Swift's Glibc module.
#endif

// Readline's settings are C globals, which Swift 6 refuses to touch: they are set and read here, and only
// LineEditor, which lives on the main actor, calls these.

// Switches readline's own signal handling off, and makes `complete` the only source of completions. A word ends at
// white space alone, so that ":hint" and "rome-kings" are one word each.
static inline void muster_readline_configure(const char *name, rl_completion_func_t *complete) {
    rl_readline_name = name;
    rl_catch_signals = 0;
    rl_catch_sigwinch = 0;
    rl_attempted_completion_function = complete;
    rl_completer_word_break_characters = " \t\n";
}

// Called while completing: readline does not go on to offer file names.
static inline void muster_readline_complete_no_file_names(void) { rl_attempted_completion_over = 1; }

static inline const char *muster_readline_line(void) { return rl_line_buffer; }

// Ends the line on the screen, so that what follows starts at its beginning.
static inline void muster_readline_end_line(void) {
    rl_crlf();
    fflush(rl_outstream);
}

// Forgets that an earlier line met the end of input: readline's callback interface remembers it for good, and then ends
// every later line twice on the screen.
static inline void muster_readline_forget_end_of_input(void) {
    rl_eof_found = 0;
    RL_UNSETSTATE(RL_STATE_EOF);
}

// At the end of input readline ends the line by itself, but only where it has switched bracketed paste off again.
static inline void muster_readline_end_line_at_end_of_input(void) {
    const char *paste = rl_variable_value("enable-bracketed-paste");
    if (!paste || strcmp(paste, "on") != 0) muster_readline_end_line();
}

static inline int muster_history_first(void) { return history_base; }
static inline int muster_history_count(void) { return history_length; }

// wchar.h hides it from Swift. Columns of a character in the thread's locale, -1 for what cannot be printed.
extern int wcwidth(wchar_t character);

#endif
