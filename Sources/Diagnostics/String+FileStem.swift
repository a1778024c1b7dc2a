extension String {
    /// The last part of a path without its ending: "notes/rome.txt" gives "rome".
    package var fileStem: Substring {
        let name = self[(lastIndex(of: "/").map { index(after: $0) } ?? startIndex)...]
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
        return name[..<dot]
    }
}
