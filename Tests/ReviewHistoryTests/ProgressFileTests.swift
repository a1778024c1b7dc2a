import ReviewHistory
import Testing

struct ProgressFileTests {
    @Test(arguments: [
        ("kitchen", "kitchen-2026.jsonl"), ("Ada's MacBook.local", "ada-s-macbook-local-2026.jsonl"),
        ("../../etc/passwd", "etc-passwd-2026.jsonl"), ("Küche", "k-che-2026.jsonl"), ("", "device-2026.jsonl"),
        ("家", "device-2026.jsonl"), ("-x-", "x-2026.jsonl"),
        (String(repeating: "a", count: 300), String(repeating: "a", count: 60) + "-2026.jsonl"),
    ])
    func `a file is named by device and year`(device: String, name: String) {
        #expect(ProgressFile.name(device: device, at: Moment(time: Example.monday, utcOffsetMinutes: 0)) == name)
    }

    @Test func `the year is the one on the learner's own calendar`() {
        let newYear: Int64 = 20_454 * 86_400_000
        #expect(ProgressFile.name(device: "a", at: Moment(time: newYear, utcOffsetMinutes: 0)) == "a-2026.jsonl")
        #expect(ProgressFile.name(device: "a", at: Moment(time: newYear, utcOffsetMinutes: -60)) == "a-2025.jsonl")
    }
}
