internal import Glibc

/// The keyboard with line editing switched off: each key arrives at once and is not shown.
///
/// The terminal is as before when the value is gone.
struct Keyboard: ~Copyable {
    private var before = termios()
    private var isChanged: Bool

    init() {
        isChanged = tcgetattr(STDIN_FILENO, &before) == 0
        guard isChanged else { return }
        var single = before
        single.c_lflag &= ~tcflag_t(ICANON | ECHO)
        tcsetattr(STDIN_FILENO, TCSADRAIN, &single)
    }

    deinit {
        var before = before
        if isChanged { tcsetattr(STDIN_FILENO, TCSADRAIN, &before) }
    }

    /// Gives the terminal back early, as for a suspension.
    mutating func restore() {
        if isChanged { tcsetattr(STDIN_FILENO, TCSADRAIN, &before) }
        isChanged = false
    }

    /// The next key; an arrow or function key counts as Escape. Nil at the end of input and for Ctrl-D.
    func readKey() -> Character? {
        guard let first = readByte(), first != 0x04 else { return nil }
        if first == 0x1B {
            // The rest of an arrow key's code is there already; a lone Escape has none.
            while isMoreWaiting, readByte() != nil {}
            return "\u{1B}"
        }
        if first == UInt8(ascii: "\r") { return "\n" }
        var bytes = [first]
        while bytes.count < Self.length(startingWith: first), let next = readByte() { bytes.append(next) }
        return String(decoding: bytes, as: UTF8.self).first
    }

    private var isMoreWaiting: Bool {
        var waiting = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
        return poll(&waiting, 1, 0) > 0
    }

    private func readByte() -> UInt8? {
        var byte: UInt8 = 0
        while true {
            let count = read(STDIN_FILENO, &byte, 1)
            if count == 1 { return byte }
            guard count < 0, errno == EINTR else { return nil }
        }
    }

    /// Bytes of the UTF-8 sequence that starts with `byte`.
    private static func length(startingWith byte: UInt8) -> Int {
        switch byte {
        case 0xC0...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF7: 4
        default: 1
        }
    }
}
