internal import Glibc

/// The folder that the file at `path` lies in; "." for a mere name.
package func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
}

/// The last part of `path`: the name of a file or folder.
package func fileName(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
}

/// `name` below `folder`; a name that begins with a slash stands for itself.
package func joined(_ folder: String, _ name: String) -> String {
    if name.hasPrefix("/") || folder.isEmpty || folder == "." { return name }
    return folder.hasSuffix("/") ? folder + name : folder + "/" + name
}

/// Where `path` leads when the links in its last part are followed; also where no file is there yet.
func followingLinks(_ path: String) -> String {
    var path = path
    // As many links as Linux itself follows before it takes them for a circle.
    for _ in 0..<40 {
        var target = [UInt8](repeating: 0, count: 4096)
        let count = target.withUnsafeMutableBytes { bytes in
            bytes.withMemoryRebound(to: CChar.self) { room in
                room.baseAddress.map { readlink(path, $0, room.count) } ?? 0
            }
        }
        guard count > 0 else { return path }
        path = joined(folder(of: path), String(decoding: target[..<count], as: UTF8.self))
    }
    return path
}
