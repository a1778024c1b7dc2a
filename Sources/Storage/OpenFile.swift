internal import Glibc

/// An open file, closed when its owner lets go of it.
struct OpenFile: ~Copyable {
    let descriptor: CInt

    /// Opens `path`; nil with `errno` set where that fails. Programs started by this one do not inherit the file.
    init?(_ path: String, _ flags: CInt, mode: mode_t = 0o666) {
        var opened: CInt
        repeat { opened = open(path, flags | O_CLOEXEC, mode) } while opened < 0 && errno == EINTR
        guard opened >= 0 else { return nil }
        descriptor = opened
    }

    deinit { close(descriptor) }

    /// What the system knows of the file.
    var status: stat {
        var status = stat()
        fstat(descriptor, &status)
        return status
    }

    /// Writes all of `bytes`; false with `errno` set where only a part of them, or none, could be written.
    func write(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while !rest.isEmpty {
                let count = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                if count > 0 {
                    rest = rest.dropFirst(count)
                } else if count == 0 || errno != EINTR {
                    return false
                }
            }
            return true
        }
    }

    /// Reads to the end of the file, but no more than `limit` bytes; nil with `errno` set where that fails.
    func read(limit: Int) -> [UInt8]? {
        // One byte more than the file has, so that the first read finds its end as well.
        var room = min(limit, max(Int(status.st_size), 0) + 1)
        var bytes: [UInt8] = []
        while bytes.count < limit {
            guard let chunk = chunk(of: room, { into, _ in Glibc.read(descriptor, into.baseAddress, into.count) })
            else {
                return nil
            }
            if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
            guard chunk.count == room else { break }
            room = min(limit - bytes.count, 1 << 16)
        }
        return bytes
    }

    /// Reads at most `limit` bytes from byte `position` on, fewer only at the end of the file; nil with `errno` set where
    /// that fails.
    func read(at position: Int, limit: Int) -> [UInt8]? {
        chunk(of: limit) { pread(descriptor, $0.baseAddress, $0.count, off_t(position + $1)) }
    }

    /// `size` bytes, fewer only at the end of the file; nil with `errno` set where that fails.
    ///
    /// `read` fills a part of them, behind so many that are there, and says how many that were, as the system does.
    private func chunk(of size: Int, _ read: (UnsafeMutableRawBufferPointer, Int) -> Int) -> [UInt8]? {
        var failed = false
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, filled in
            while filled < size {
                let part = UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[filled...])
                let count = read(part, filled)
                if count > 0 {
                    filled += count
                } else if count == 0 {
                    break
                } else if errno != EINTR {
                    failed = true
                    break
                }
            }
        }
        return failed ? nil : bytes
    }

    /// Makes the name of a file that was created, renamed or removed in `folder` survive a power cut.
    static func syncFolder(_ folder: String) -> Bool {
        guard let opened = OpenFile(folder, O_RDONLY | O_DIRECTORY) else { return false }
        // Some file systems cannot sync a folder; there is nothing better to do on them.
        return fsync(opened.descriptor) == 0 || errno == EINVAL
    }
}
