extension [Float] {
    /// The place of the highest of the scores in a row that `classes` are of; nil where there are none.
    func best(ofRow row: Int, columns: Int, among classes: Range<Int>) -> Int? {
        withUnsafeBufferPointer { scores in
            var best = classes.lowerBound
            for column in classes where scores[row * columns + column] > scores[row * columns + best] { best = column }
            return classes.isEmpty ? nil : best
        }
    }
}
