import Cards
import Memory
import ReviewHistory
import Study
import Testing

struct `commands of a sitting` {
    static let nearMisses: [(typed: String, meant: SittingCommand?)] = [
        (":hnit", .hint), (":hin", .hint), (":quitt", .quit), (":banana", nil), (":suspent", .suspend),
        (":undu", .undo),
        (":", nil), (":Hint please", .hint), (":s", nil),
    ]

    @Test(arguments: nearMisses)
    func `a word that is no command gets a suggestion`(typed: String, meant: SittingCommand?) {
        var drill = Drill()
        _ = drill.begin()
        let name = typed.split(separator: " ").first.map { String($0) } ?? ""
        #expect(drill.type(typed).notice == .unknownCommand(name, meant: meant))
        #expect(drill.log == [])
    }

    @Test(arguments: [":q", ":exit", ":bye"])
    func `a sitting ends by other names for it`(typed: String) {
        var drill = Drill()
        _ = drill.begin()
        #expect(drill.type(typed).summary?.left == 3)
    }

    @Test func `a command may be written in capitals`() {
        var drill = Drill()
        _ = drill.begin()
        #expect(drill.type(":QUIT").summary?.left == 3)
    }

    @Test func `skip puts a card off once and then out of the sitting`() {
        var drill = Drill()
        _ = drill.begin()
        let outputs = drill.type(":skip")
        #expect(outputs.notice == .skipped(comesBack: true))
        #expect(outputs.asked == "[…] crossed the Alps.")
        drill.type("Hannibal")
        drill.type("")
        drill.type("Rubicon")
        #expect(drill.type("").asked == "Rome fell in […].")
        let end = drill.type(":skip")
        #expect(end.notice == .skipped(comesBack: false))
        #expect(end.summary?.left == 1)
    }

    @Test func `suspend takes the open card out for good, and undo brings it back`() {
        var drill = Drill()
        _ = drill.begin()
        let outputs = drill.type(":suspend")
        #expect(outputs.notice == .suspended)
        #expect(outputs.asked == "[…] crossed the Alps.")
        #expect(drill.session.history.isSuspended(Drill.cards[0].identifier))
        #expect(drill.type(":undo").asked == "Rome fell in […].")
        #expect(!drill.session.history.isSuspended(Drill.cards[0].identifier))
        #expect(drill.log == ["suspend", "undo"])
    }

    @Test func `after the answer suspend is about the card just answered`() {
        var drill = Drill()
        _ = drill.begin()
        drill.type("1453")
        #expect(drill.type(":suspend").asked == "[…] crossed the Alps.")
        drill.type("Hannibal")
        drill.type("")
        drill.type("Rubicon")
        #expect(drill.type("").summary?.score.asked == 3)
    }

    @Test func `why explains the last answer`() {
        var drill = Drill()
        _ = drill.begin()
        drill.type(":hint")
        drill.type("476", after: 9)
        guard case .explanation(let why) = drill.type(":why").first else {
            Issue.record("no explanation")
            return
        }
        #expect(why.feedback.rating == .good)
        #expect(why.hints == 1)
        #expect(why.seconds == 69)
    }

    @Test func `hint and skip need an open question`() {
        var drill = Drill()
        _ = drill.begin()
        drill.type("476")
        #expect(drill.type(":hint").notice == .noQuestion(.hint))
        #expect(drill.type(":skip").notice == .noQuestion(.skip))
    }

    @Test func `help lists every command`() {
        var drill = Drill()
        _ = drill.begin()
        guard case .help(let commands) = drill.type(":help").first else {
            Issue.record("no help")
            return
        }
        #expect(commands == SittingCommand.allCases)
    }
}
