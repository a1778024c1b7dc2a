package import Diagnostics
internal import Glibc

/// Reads a document, a deck or a log.
///
/// UTF-8 and UTF-16 (by its byte order mark) are read as such; bytes that are neither as Windows-1252, of which
/// Latin-1 is a part. A byte order mark is not part of the text; all else, line ends too, is kept. Offsets in the
/// result count the bytes of its UTF-8 form.
///
/// `name` is what messages call the file, where that is not `path`. Fails, without waiting for anything, on what is
/// missing, no plain file, unreadable, empty, binary, damaged or larger than `limits`.
package func readText(
    at path: String, as name: String? = nil, limits: ReadingLimits = .document
) throws(Diagnostic) -> SourceText {
    let name = name ?? path
    let bytes = try readBytes(at: path, as: name, limits: limits)
    return SourceText(path: name, text: try decodeText(bytes, path: name))
}

/// Reads a file as it is, with the checks of `readText` but for those of its contents.
package func readBytes(
    at path: String, as name: String? = nil, limits: ReadingLimits = .document
) throws(Diagnostic) -> [UInt8] {
    let name = name ?? path
    var status = stat()
    // Asked before the file is opened: to open a device can already do something.
    guard stat(path, &status) == 0 else { throw .refused("read", path: name, code: errno) }
    try checkIsPlain(status, name)
    // A pipe that takes the file's place in between is not waited for.
    guard let file = OpenFile(path, O_RDONLY | O_NONBLOCK | O_NOCTTY) else {
        throw .refused("read", path: name, code: errno)
    }
    try checkIsPlain(file.status, name)
    guard let bytes = file.read(limit: limits.byteCount + 1) else { throw .refused("read", path: name, code: errno) }
    guard bytes.count <= limits.byteCount else { throw .tooLarge(name, limits) }
    guard limits.mayBeEmpty || !bytes.isEmpty else {
        throw Diagnostic("file is empty", path: name, notes: ["name a file with text in it"])
    }
    return bytes
}

/// Fails for what is no plain file; `path` is what messages call it.
func checkIsPlain(_ status: stat, _ path: String) throws(Diagnostic) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: return
    case S_IFDIR: throw Diagnostic("this is a folder, not a file", path: path, notes: ["name a file in it"])
    default:
        throw Diagnostic(
            "this is a pipe, a socket or a device, not a file", path: path,
            notes: ["save the text to a file first"])
    }
}

extension Diagnostic {
    /// A file that is larger than `limits` allow.
    static func tooLarge(_ name: String, _ limits: ReadingLimits) -> Diagnostic {
        Diagnostic(
            "file is larger than \(limits.byteCount >> 20) MB", path: name,
            notes: ["split it, and read the parts one by one"])
    }
}
