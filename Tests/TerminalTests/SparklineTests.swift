import Terminal
import Testing

struct SparklineTests {
    @Test func `the lowest and the highest value have the smallest and the largest bar`() {
        #expect(Sparkline.text([0, 0.5, 1, nil, 2, -1], from: 0, to: 1) == "▁▅█ █▁")
    }

    @Test func `without a scale nothing is drawn`() {
        #expect(Sparkline.text([1, 2], from: 3, to: 3) == "  ")
    }

    @Test func `many values become the means of their neighbours`() {
        #expect(Sparkline.means([1, 3, 5, 7], atMost: 2) == [2, 6])
        #expect(Sparkline.means([1, 2, 3, 4, 5], atMost: 2) == [1.5, 4])
        #expect(Sparkline.means([1, 2], atMost: 5) == [1, 2])
    }
}
