import Diagnostics
import Glibc
import Storage
import TestSupport
import Testing

@Suite struct `Folders are listed and made` {
    let folder: TemporaryFolder
    init() throws { folder = try TemporaryFolder() }

    @Test func `the files of an ending are listed in order, without folders and hidden files`() throws {
        for name in ["b.md", "a.md", ".hidden.md", "notes.txt", "folder.md/x.md"] { try folder.write("", to: name) }
        try #require(symlink("b.md", folder.path + "/linked.md") == 0)
        try #require(symlink("gone.md", folder.path + "/dangling.md") == 0)
        #expect(try fileNames(in: folder.path, ending: ".md") == ["a.md", "b.md", "linked.md"])
    }

    @Test func `a folder that is missing is told`() throws {
        let problem = #expect(throws: Diagnostic.self) { try fileNames(in: folder.path + "/Decks", ending: ".md") }
        #expect(problem?.message == "cannot list: no such file or folder")
    }

    @Test func `folders are made with those on their way, and once`() throws {
        let path = folder.path + "/study/Progress"
        try makeFolder(at: path)
        try makeFolder(at: path)
        #expect(hasFolder(path))
        #expect(!hasFile(path))
        try folder.write("x", to: "file")
        let problem = #expect(throws: Diagnostic.self) { try makeFolder(at: folder.path + "/file/study") }
        #expect(problem?.message == "cannot make the folder: the file exists")
        #expect(!hasFolder(folder.path + "/file"))
        #expect(hasFile(folder.path + "/file"))
    }

    struct Path: Sendable {
        let whole: String
        let folder: String
        let name: String
    }

    @Test(arguments: [
        Path(whole: "Decks/rome.md", folder: "Decks", name: "rome.md"),
        Path(whole: "rome.md", folder: ".", name: "rome.md"),
        Path(whole: "/rome.md", folder: "/", name: "rome.md"),
        Path(whole: "/a/b/rome.md", folder: "/a/b", name: "rome.md"),
    ]) func `a path is a folder and a name`(path: Path) {
        #expect(Storage.folder(of: path.whole) == path.folder)
        #expect(fileName(of: path.whole) == path.name)
        #expect(joined(path.folder, path.name) == path.whole)
    }
}
