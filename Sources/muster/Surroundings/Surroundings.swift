import Glibc

/// What the program asks of the process it runs in: the environment, the working directory, the host.
enum Surroundings {
    /// A variable of the environment; nil where it is not set or empty.
    static func variable(_ name: String) -> String? {
        guard let value = getenv(name) else { return nil }
        let text = String(cString: value)
        return text.isEmpty ? nil : text
    }

    /// The folder that relative paths start from.
    static var workingDirectory: String {
        guard let path = getcwd(nil, 0) else { return "." }
        defer { free(path) }
        return String(cString: path)
    }

    /// `path` from the root, without "." parts and with each ".." resolved against the part before it.
    static func wholePath(of path: String) -> String {
        let path = path.hasPrefix("/") ? path : workingDirectory + "/" + path
        var parts: [Substring] = []
        for part in path.split(separator: "/") where part != "." {
            if part != ".." { parts.append(part) } else if !parts.isEmpty { parts.removeLast() }
        }
        return "/" + parts.joined(separator: "/")
    }

    /// Where the program keeps what belongs to this machine and not to a study folder: the device's name, the lines
    /// typed at the prompt. `XDG_STATE_HOME/muster`, else `~/.local/state/muster`; nil where there is no home.
    static var stateFolder: String? {
        if let folder = variable("XDG_STATE_HOME") { return folder + "/muster" }
        return variable("HOME").map { $0 + "/.local/state/muster" }
    }

    /// Where the program keeps what it can make again: `XDG_CACHE_HOME/muster`, else `~/.cache/muster`; nil where there is no home.
    static var cacheFolder: String? {
        if let folder = variable("XDG_CACHE_HOME") { return folder + "/muster" }
        return variable("HOME").map { $0 + "/.cache/muster" }
    }

    /// The name of this machine, up to the first dot.
    static var hostName: String {
        var name = [CChar](repeating: 0, count: 256)
        guard gethostname(&name, name.count - 1) == 0 else { return "device" }
        let bytes = name.prefix { $0 != 0 && $0 != CChar(UInt8(ascii: ".")) }.map { UInt8(bitPattern: $0) }
        return String(decoding: bytes, as: UTF8.self)
    }
}
