package import Diagnostics
internal import Glibc

/// Replaces the file at `path` whole, or creates it: whatever happens, it has its old contents or the new.
///
/// On return the new contents are on the disk. A link is followed, not replaced; permissions and, where allowed, the
/// owner stay. `name` is what messages call the file.
package func replaceFile(at path: String, as name: String? = nil, with text: String) throws(Diagnostic) {
    try replaceFile(at: path, as: name, with: Array(text.utf8))
}

/// The same with a file that need not be a text.
package func replaceFile(at path: String, as name: String? = nil, with bytes: [UInt8]) throws(Diagnostic) {
    let name = name ?? path
    let target = followingLinks(path)
    var old = stat()
    let exists = stat(target, &old) == 0
    // The file itself is never written to, so its own permission has to be asked for.
    if exists, access(target, W_OK) != 0 { throw .refused("write", path: name, code: errno) }
    if exists, old.st_mode & S_IFMT != S_IFREG {
        throw old.st_mode & S_IFMT == S_IFDIR
            ? .refused("write", path: name, code: EISDIR)
            : Diagnostic("cannot write: this is not a plain file", path: name, notes: ["name another file"])
    }

    let temporary = joined(folder(of: target), ".\(fileName(of: target)).\(getpid()).new")
    // Left over from a process of the same number that did not come to its end.
    unlink(temporary)
    do {
        guard let file = OpenFile(temporary, O_WRONLY | O_CREAT | O_EXCL) else {
            throw Diagnostic.refused("write", path: name, code: errno)
        }
        // The owner first: to change it takes special permission bits away.
        if exists, fchown(file.descriptor, old.st_uid, old.st_gid) != 0 { errno = 0 }
        guard
            file.write(bytes),
            !exists || fchmod(file.descriptor, old.st_mode & 0o7777) == 0,
            fsync(file.descriptor) == 0,
            rename(temporary, target) == 0
        else {
            let code = errno
            unlink(temporary)
            throw Diagnostic.refused("write", path: name, code: code, notes: ["the file is as it was"])
        }
    }
    guard OpenFile.syncFolder(folder(of: target)) else { throw .refused("save", path: name, code: errno) }
}

/// Writes a file that is not there yet; fails, and leaves everything as it was, where one is.
package func createFile(at path: String, as name: String? = nil, with text: String) throws(Diagnostic) {
    let name = name ?? path
    do {
        // Takes the name, so that of two that create the file at once one is refused.
        guard OpenFile(path, O_WRONLY | O_CREAT | O_EXCL) != nil else {
            throw Diagnostic.refused("create", path: name, code: errno)
        }
    }
    do throws(Diagnostic) {
        try replaceFile(at: path, as: name, with: text)
    } catch {
        unlink(path)
        var problem = error
        problem.notes.removeAll { $0 == "the file is as it was" }
        throw problem
    }
}
