import Scheduling
import Testing

struct ComebackTests {
    @Test(arguments: [
        (-3, "today"), (0, "today"), (1, "tomorrow"), (2, "in 2 days"), (59, "in 59 days"), (60, "in 2 months"),
        (365, "in 12 months"), (700, "in 23 months"), (730, "in 2 years"), (3650, "in 10 years"),
    ])
    func `a comeback is told in days, months or years`(days: Int, text: String) {
        #expect(Comeback(days: days).description == text)
    }
}
