extension [Float] {
    /// The place of the highest of the scores in a row that `classes` are of; nil where there are none.
    func best(ofRow row: Int, columns: Int, among classes: Range<Int>) -> Int? {
        withUnsafeBufferPointer { scores in
            guard !classes.isEmpty else { return nil }
            let start = row * columns
            var (best, highest) = (classes.lowerBound, scores[start + classes.lowerBound])
            for column in classes where scores[start + column] > highest {
                (best, highest) = (column, scores[start + column])
            }
            return best
        }
    }
}
