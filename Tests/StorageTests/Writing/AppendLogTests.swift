import Diagnostics
import Glibc
import Storage
import TestSupport
import Testing

@Suite struct `A log only grows, and loses nothing` {
    let folder: TemporaryFolder
    let path: String

    init() throws {
        folder = try TemporaryFolder()
        path = folder.path + "/log.jsonl"
    }

    @Test func `every append is in the file when it returns`() throws {
        var log = try AppendLog(at: path)
        try log.append("one\n")
        #expect(try folder.read("log.jsonl") == "one\n")
        try log.append("two\nthree\n")
        #expect(try folder.read("log.jsonl") == "one\ntwo\nthree\n")
        #expect(log.byteCount == 14)
    }

    @Test func `a log goes on where it ended`() throws {
        try folder.write("one\n", to: "log.jsonl")
        var log = try AppendLog(at: path)
        try log.append("two\n")
        #expect(try folder.read("log.jsonl") == "one\ntwo\n")
    }

    @Test func `a second sitting is told that the log is in use, and can open it afterwards`() throws {
        do {
            let first = try AppendLog(at: path)
            #expect(first.byteCount == 0)
            do throws(AppendLog.Refusal) {
                _ = try AppendLog(at: path, as: "Progress/log.jsonl")
                Issue.record("opened twice")
            } catch {
                guard case .inUse(let problem) = error else { throw error }
                #expect(
                    problem.rendered == """
                        Progress/log.jsonl: error: another sitting has this log open
                        note: end the other sitting first
                        """)
            }
        }
        var second = try AppendLog(at: path)
        try second.append("x\n")
        #expect(try folder.read("log.jsonl") == "x\n")
    }

    @Test func `a log that file sync has replaced goes on in the new file`() throws {
        var log = try AppendLog(at: path)
        try log.append("one\n")
        try folder.write("one\nfrom another device\n", to: "new")
        try #require(rename(folder.path + "/new", path) == 0)
        try log.append("two\n")
        #expect(try folder.read("log.jsonl") == "one\nfrom another device\ntwo\n")
        try #require(unlink(path) == 0)
        try log.append("three\n")
        #expect(try folder.read("log.jsonl") == "three\n")
    }

    @Test func `a torn last line is set aside, and what stands before it stays`() throws {
        try folder.write("one\n{\"ty", to: "log.jsonl")
        try folder.write("older\n", to: "log.torn")
        var log = try AppendLog(at: path)
        try log.setAside(from: 4, to: folder.path + "/log.torn")
        try log.append("two\n")
        #expect(try folder.read("log.jsonl") == "one\ntwo\n")
        #expect(try folder.read("log.torn") == "older\n{\"ty\n")
    }

    @Test func `on a full disk an entry is taken back whole`() async throws {
        await #expect(processExitsWith: .success) {
            let folder = try TemporaryFolder()
            let path = folder.path + "/log.jsonl"
            var log = try AppendLog(at: path, as: "log.jsonl")
            try log.append("first\n")
            var message: String?
            try withFileSizeLimit(20) {
                do throws(Diagnostic) { try log.append("an entry that is too long\n") } catch {
                    message = error.rendered
                }
            }
            #expect(
                message == """
                    log.jsonl: error: cannot write: the file would be larger than the system allows
                    note: raise the limit (`ulimit -f`)
                    note: nothing that was saved before is lost
                    """)
            #expect(try folder.read("log.jsonl") == "first\n")
            try log.append("second\n")
            #expect(try folder.read("log.jsonl") == "first\nsecond\n")
        }
    }

    @Test func `a full device and a folder that cannot be written to are told`() throws {
        var full = try AppendLog(at: "/dev/full", as: "log.jsonl")
        let problem = #expect(throws: Diagnostic.self) { try full.append("x\n") }
        #expect(
            problem?.rendered == """
                log.jsonl: error: cannot write: the disk is full
                note: free some space and try again
                note: its last line may be incomplete
                """)
        let refusal = #expect(throws: AppendLog.Refusal.self) { _ = try AppendLog(at: "/proc/log.jsonl") }
        #expect(refusal?.diagnostic.message == "cannot open: no such file or folder")
    }
}
