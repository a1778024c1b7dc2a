internal import Glibc

/// Makes readline edit characters, not bytes.
///
/// It does so only in a UTF-8 locale, and takes the locale from the environment; bare containers and cron jobs have
/// none there. Messages and number formats stay as they are.
@MainActor func useUTF8Locale() {
    setlocale(LC_CTYPE, "")
    guard nl_langinfo(CInt(CODESET)).map({ String(cString: $0) }) != "UTF-8" else { return }
    unsetenv("LC_ALL")
    setenv("LC_CTYPE", "C.UTF-8", 1)
    setlocale(LC_CTYPE, "")
}
