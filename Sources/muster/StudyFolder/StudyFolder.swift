import Diagnostics
import Storage

/// A folder with `Decks` and `Progress` in it.
struct StudyFolder {
    /// Without a slash at its end.
    let path: String

    init(path: String) {
        var path = path
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        self.path = path
    }

    var decksPath: String { joined(path, "Decks") }
    var progressPath: String { joined(path, "Progress") }

    /// The study folder that a command works on: the one named, else `MUSTER_STUDY`, else the nearest folder from the
    /// working directory upwards that has `Decks` in it, as git finds a repository.
    static func locate(named name: String? = nil) throws(Diagnostic) -> StudyFolder {
        if let named = name ?? Surroundings.variable("MUSTER_STUDY") {
            let folder = StudyFolder(path: named)
            guard hasFolder(folder.decksPath) else {
                throw Diagnostic(
                    hasFolder(named) ? "this is no study folder: it has no “Decks” in it" : "no such study folder",
                    path: named, notes: ["make one with: muster init \(named)"])
            }
            return folder
        }
        var path = Surroundings.workingDirectory
        while true {
            let folder = StudyFolder(path: path)
            if hasFolder(folder.decksPath) { return folder }
            let parent = Storage.folder(of: path)
            guard parent != path else { break }
            path = parent
        }
        throw Diagnostic(
            "no study folder: neither this folder nor one above it has “Decks” in it",
            notes: ["make one with: muster init DIR", "or name one with --study DIR or the variable MUSTER_STUDY"])
    }

    /// A path as messages show it: from the working directory where it lies below, else as it is.
    static func displayName(of path: String) -> String {
        let here = Surroundings.workingDirectory
        let prefix = here.hasSuffix("/") ? here : here + "/"
        return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path
    }
}
