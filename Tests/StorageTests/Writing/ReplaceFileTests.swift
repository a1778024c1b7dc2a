import Diagnostics
import Glibc
import Storage
import TestSupport
import Testing

@Suite struct `Files are replaced whole or not at all` {
    let folder: TemporaryFolder
    init() throws { folder = try TemporaryFolder() }

    @Test func `a file is replaced, created where there is none, and nothing else is left`() throws {
        let path = try folder.write("old and longer", to: "deck.md")
        try replaceFile(at: path, with: "new")
        try replaceFile(at: folder.path + "/other.md", with: "")
        #expect(try folder.read("deck.md") == "new")
        #expect(try folder.names() == ["deck.md", "other.md"])
    }

    @Test func `permissions stay`() throws {
        let path = try folder.write("old", to: "deck.md")
        try #require(chmod(path, 0o640) == 0)
        try replaceFile(at: path, with: "new")
        var status = stat()
        try #require(stat(path, &status) == 0)
        #expect(status.st_mode & 0o7777 == 0o640)
    }

    @Test func `a link is followed, also to a file that is not there yet`() throws {
        try folder.write("old", to: "real/deck.md")
        try #require(symlink("real/deck.md", folder.path + "/deck.md") == 0)
        try #require(symlink("real/new.md", folder.path + "/new.md") == 0)
        try replaceFile(at: folder.path + "/deck.md", with: "new")
        try replaceFile(at: folder.path + "/new.md", with: "fresh")
        #expect(try folder.read("real/deck.md") == "new")
        #expect(try folder.read("real/new.md") == "fresh")
        var status = stat()
        try #require(lstat(folder.path + "/deck.md", &status) == 0)
        #expect(status.st_mode & S_IFMT == S_IFLNK)
    }

    @Test func `a file that exists is not created again`() throws {
        let path = folder.path + "/deck.md"
        try createFile(at: path, with: "first")
        let problem = #expect(throws: Diagnostic.self) { try createFile(at: path, as: "deck.md", with: "second") }
        #expect(
            problem?.rendered == """
                deck.md: error: cannot create: the file exists
                note: choose another name
                """)
        #expect(try folder.read("deck.md") == "first")
    }

    @Test func `a folder, a device and a path below a file are refused`() throws {
        try folder.write("x", to: "file")
        func message(_ path: String) -> String? {
            (#expect(throws: Diagnostic.self) { try replaceFile(at: path, with: "") })?.message
        }
        #expect(message(folder.path) == "cannot write: it is a folder")
        #expect(message("/dev/null") == "cannot write: this is not a plain file")
        #expect(message(folder.path + "/file/deck.md") == "cannot write: a part of the path is a file, not a folder")
        #expect(message(folder.path + "/none/deck.md") == "cannot write: no such file or folder")
    }

    @Test func `on a full disk the old file stays, and a new one is not begun`() async throws {
        await #expect(processExitsWith: .success) {
            let folder = try TemporaryFolder()
            let path = try folder.write("old", to: "deck.md")
            let long = String(repeating: "x", count: 100)
            var notes: [[String]] = []
            try withFileSizeLimit(20) {
                do throws(Diagnostic) { try replaceFile(at: path, with: long) } catch { notes.append(error.notes) }
                do throws(Diagnostic) { try createFile(at: folder.path + "/new.md", with: long) } catch {
                    notes.append(error.notes)
                }
            }
            #expect(
                notes == [
                    ["raise the limit (`ulimit -f`)", "the file is as it was"], ["raise the limit (`ulimit -f`)"],
                ])
            #expect(try folder.read("deck.md") == "old")
            #expect(try folder.names() == ["deck.md"])
        }
    }
}
