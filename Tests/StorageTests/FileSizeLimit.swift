import Glibc

/// Runs `body` while no file of this process may grow beyond `byteCount`: a disk that fills up in the middle of a write.
func withFileSizeLimit(_ byteCount: UInt, _ body: () -> Void) throws {
    signal(SIGXFSZ, SIG_IGN)
    var limit = rlimit()
    guard getrlimit(fileSize, &limit) == 0 else { throw Unlimited() }
    let before = limit
    limit.rlim_cur = rlim_t(byteCount)
    guard setrlimit(fileSize, &limit) == 0 else { throw Unlimited() }
    body()
    limit = before
    guard setrlimit(fileSize, &limit) == 0 else { throw Unlimited() }
}

/// The system did not let the limit be set.
private struct Unlimited: Error {}

/// `RLIMIT_FSIZE`, which Swift's Glibc module gives another type than `setrlimit` takes.
private let fileSize = __rlimit_resource_t(1)
