package import Diagnostics
internal import Glibc

/// A log that only grows, held by one sitting at a time.
///
/// An entry is on the disk before `append` returns. What cannot be written whole is taken back whole, so that this
/// program leaves no half entry behind; only a crash of the system can, and `setAside` removes it.
package struct AppendLog: ~Copyable {
    private let path: String
    private let name: String
    private var file: OpenFile

    /// How an attempt to open a log can fail.
    package enum Refusal: Error, Sendable {
        /// Another sitting has it open: wait, or use a log of another name.
        case inUse(Diagnostic)
        case failed(Diagnostic)

        /// The problem, to be shown.
        package var diagnostic: Diagnostic {
            switch self {
            case .inUse(let diagnostic), .failed(let diagnostic): diagnostic
            }
        }
    }

    /// Opens the log, which is created where there is none, and locks it until the value goes away.
    ///
    /// `name` is what messages call the file.
    package init(at path: String, as name: String? = nil) throws(Refusal) {
        self.path = path
        self.name = name ?? path
        file = try Self.open(path, name ?? path)
    }

    /// The number of bytes in the log.
    package var byteCount: Int { Int(file.status.st_size) }

    /// Adds `text`, whole lines, and waits until the disk has them.
    package mutating func append(_ text: String) throws(Diagnostic) {
        try reopenIfReplaced()
        let length = byteCount
        guard file.write(Array(text.utf8)), fdatasync(file.descriptor) == 0 else {
            let code = errno
            let isTakenBack = ftruncate(file.descriptor, off_t(length)) == 0
            throw .refused(
                "write", path: name, code: code,
                notes: [isTakenBack ? "nothing that was saved before is lost" : "its last line may be incomplete"])
        }
    }

    /// Moves everything from byte `offset` on, a half entry that a crash has left, to the end of the file `other`.
    package mutating func setAside(from offset: Int, to other: String) throws(Diagnostic) {
        try reopenIfReplaced()
        guard let reader = OpenFile(path, O_RDONLY), let bytes = reader.read(limit: Int.max) else {
            throw .refused("read", path: name, code: errno)
        }
        guard offset < bytes.count else { return }
        // First the copy, then the cut: a crash in between costs nothing.
        guard let aside = OpenFile(other, O_WRONLY | O_APPEND | O_CREAT),
            aside.write(bytes[offset...] + [UInt8(ascii: "\n")]), fsync(aside.descriptor) == 0,
            OpenFile.syncFolder(folder(of: other))
        else { throw .refused("write", path: other, code: errno) }
        guard ftruncate(file.descriptor, off_t(offset)) == 0, fsync(file.descriptor) == 0 else {
            throw .refused("write", path: name, code: errno)
        }
    }

    /// File sync and version control replace a file by another of the same name; what is written to the old one
    /// would be lost.
    private mutating func reopenIfReplaced() throws(Diagnostic) {
        var now = stat()
        let ours = file.status
        if stat(path, &now) == 0, now.st_ino == ours.st_ino, now.st_dev == ours.st_dev { return }
        do throws(Refusal) { file = try Self.open(path, name) } catch { throw error.diagnostic }
    }

    private static func open(_ path: String, _ name: String) throws(Refusal) -> OpenFile {
        let isNew = access(path, F_OK) != 0
        guard let file = OpenFile(path, O_RDWR | O_APPEND | O_CREAT) else {
            throw .failed(.refused("open", path: name, code: errno))
        }
        guard flock(file.descriptor, LOCK_EX | LOCK_NB) == 0 else {
            guard errno == EWOULDBLOCK else { throw .failed(.refused("lock", path: name, code: errno)) }
            throw .inUse(
                Diagnostic("another sitting has this log open", path: name, notes: ["end the other sitting first"]))
        }
        if isNew, !OpenFile.syncFolder(folder(of: path)) {
            throw .failed(.refused("save", path: name, code: errno))
        }
        return file
    }
}
