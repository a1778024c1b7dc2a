internal import Diagnostics
internal import Glibc

extension Diagnostic {
    /// What the system refused, in its own words where ours have nothing better, with a remedy where there is one.
    ///
    /// `action` completes "cannot": "write", "read". `code` is the `errno` of the failed call.
    static func refused(_ action: String, path: String, code: CInt, notes: [String] = []) -> Diagnostic {
        let (reason, remedy) = explanation(of: code)
        return Diagnostic("cannot \(action): \(reason)", path: path, notes: remedy.map { [$0] + notes } ?? notes)
    }

    private static func explanation(of code: CInt) -> (reason: String, remedy: String?) {
        switch code {
        case ENOSPC: ("the disk is full", "free some space and try again")
        case EDQUOT: ("your disk quota is used up", "delete something of yours and try again")
        case EFBIG: ("the file would be larger than the system allows", "raise the limit (`ulimit -f`)")
        case EROFS: ("the disk is read-only", "use a folder on a disk that can be written to")
        case EACCES, EPERM: ("no permission", "change the permissions of the file or its folder, or use another folder")
        case ENOENT: ("no such file or folder", "check the spelling of the path")
        case ENOTDIR: ("a part of the path is a file, not a folder", "check the spelling of the path")
        case EISDIR: ("it is a folder", "name a file")
        case EEXIST: ("the file exists", "choose another name")
        case ENAMETOOLONG: ("the name is too long", "choose a shorter one")
        case ELOOP: ("its links lead in a circle", "repair the links")
        case ENOLCK, ENOSYS, EOPNOTSUPP: ("the file system cannot lock files", "use a folder on a local disk")
        case EIO: ("the disk reports an error", "copy what matters to another disk")
        default: (String(cString: strerror(code)), nil)
        }
    }
}
