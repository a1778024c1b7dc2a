package import Diagnostics
internal import Glibc

/// How many bytes a plain file has that `readBytes` would read with `limits`.
package func byteCount(at path: String, as name: String? = nil, limits: ReadingLimits) throws(Diagnostic) -> Int {
    let name = name ?? path
    var status = stat()
    guard stat(path, &status) == 0 else { throw .refused("read", path: name, code: errno) }
    try checkIsPlain(status, name)
    guard Int(status.st_size) <= limits.byteCount else { throw .tooLarge(name, limits) }
    return Int(status.st_size)
}

/// Reads a file in blocks from byte `start` on, until `body` returns false or the file ends.
///
/// Several parts of a large file can be read side by side, and no part of it is ever all in memory. Returns false where it
/// cannot be read.
package func readBlocks(at path: String, from start: Int, of size: Int = 1 << 20, _ body: ([UInt8]) -> Bool) -> Bool {
    guard let file = OpenFile(path, O_RDONLY | O_NONBLOCK | O_NOCTTY) else { return false }
    var position = start
    while true {
        guard let block = file.read(at: position, limit: size) else { return false }
        guard !block.isEmpty, body(block) else { return true }
        position += block.count
    }
}
