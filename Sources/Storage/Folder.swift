package import Diagnostics
internal import Glibc

/// The names of the files of `folder` that end in `ending` (".md"), sorted; hidden files and folders are left out.
///
/// Files are found through links. A name that is not valid UTF-8 is left out: it could not be opened by its text.
package func fileNames(in folder: String, ending: String) throws(Diagnostic) -> [String] {
    guard let stream = opendir(folder) else { throw .refused("list", path: folder, code: errno) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) { field in
            field.withMemoryRebound(to: CChar.self, capacity: 256) { String(validatingCString: $0) }
        }
        if let name, name.hasSuffix(ending), !name.hasPrefix("."), hasFile(joined(folder, name)) {
            names.append(name)
        }
    }
    return names.sorted()
}

/// Makes the folder at `path` and the folders on its way, where they are missing.
package func makeFolder(at path: String) throws(Diagnostic) {
    if hasFolder(path) { return }
    let parent = folder(of: path)
    if parent != path, !hasFolder(parent) { try makeFolder(at: parent) }
    // Another process may have been quicker.
    guard mkdir(path, 0o777) == 0 || (errno == EEXIST && hasFolder(path)) else {
        throw .refused("make the folder", path: path, code: errno)
    }
    guard OpenFile.syncFolder(parent) else { throw .refused("save", path: parent, code: errno) }
}

/// Whether a plain file is at `path`.
package func hasFile(_ path: String) -> Bool { mode(of: path) == S_IFREG }

/// Whether a folder is at `path`.
package func hasFolder(_ path: String) -> Bool { mode(of: path) == S_IFDIR }

private func mode(of path: String) -> mode_t? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
}
