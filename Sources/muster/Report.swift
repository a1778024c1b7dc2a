import Diagnostics
import Glibc

/// Tells the user of a problem, on standard error.
func report(_ problem: Diagnostic) {
    // Not `fputs`: Swift 6 refuses the C global `stderr`.
    let bytes = Array((problem.rendered + "\n").utf8)
    _ = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
}

/// Tells the user of several problems, in the order given.
func report(_ problems: [Diagnostic]) {
    for problem in problems { report(problem) }
}
