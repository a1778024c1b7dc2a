internal import Glibc

/// What tells that a file was changed, without reading it: its size, the times of its last changes, and which file it is.
package struct FileStamp: Hashable, Sendable {
    /// In bytes.
    package let size: Int64
    /// When the contents changed, in nanoseconds since 1970.
    package let modified: Int64
    /// When anything about the file changed, in nanoseconds since 1970: a tool may set the other time back.
    package let changed: Int64
    /// The number of the file on its disk; a file that was replaced has another one.
    package let inode: UInt64

    package init(size: Int64, modified: Int64, changed: Int64, inode: UInt64) {
        self.size = size
        self.modified = modified
        self.changed = changed
        self.inode = inode
    }

    /// The stamp of the plain file at `path`; nil where there is none.
    package init?(of path: String) {
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        size = Int64(status.st_size)
        modified = Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec)
        changed = Int64(status.st_ctim.tv_sec) * 1_000_000_000 + Int64(status.st_ctim.tv_nsec)
        inode = UInt64(status.st_ino)
    }
}
