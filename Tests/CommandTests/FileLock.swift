import Glibc

/// A lock on a file as another sitting would hold it.
final class FileLock {
    private struct Refused: Error {}
    private let descriptor: CInt

    init(_ path: String) throws {
        descriptor = open(path, O_RDWR | O_CLOEXEC)
        guard descriptor >= 0, flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { throw Refused() }
    }

    func release() { close(descriptor) }
}
