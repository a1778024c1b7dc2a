import Glibc
import Terminal
import Testing

@MainActor struct `screen` {
    /// The two ends of a fresh pipe.
    private func makePipe() throws -> (read: CInt, write: CInt) {
        var ends: [CInt] = [-1, -1]
        try #require(pipe(&ends) == 0)
        return (ends[0], ends[1])
    }

    @Test func `what is shown is written by flush`() throws {
        let ends = try makePipe()
        let screen = Screen(descriptor: ends.write, isStyled: false)
        screen.show("one ")
        screen.showLine("two", indent: 2)
        screen.flush()
        close(ends.write)
        var bytes = [UInt8](repeating: 0, count: 64)
        let count = read(ends.read, &bytes, bytes.count)
        close(ends.read)
        #expect(String(decoding: bytes.prefix(count), as: UTF8.self) == "one   two\n")
    }

    @Test func `a reader that went away closes the screen and nothing else`() throws {
        let ends = try makePipe()
        close(ends.read)
        let screen = Screen(descriptor: ends.write, isStyled: false)
        screen.showLine("lost")
        #expect(screen.isClosed == false)
        screen.flush()
        #expect(screen.isClosed)
        screen.showLine("dropped")
        screen.flush()
        close(ends.write)
    }

    @Test func `a pipe has no width to wrap to`() throws {
        let ends = try makePipe()
        #expect(Screen(descriptor: ends.write, isStyled: false).appearance == Appearance(isStyled: false, columns: nil))
        close(ends.read)
        close(ends.write)
    }
}
