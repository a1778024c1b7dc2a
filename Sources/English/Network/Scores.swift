internal import CEnglishModel

extension [Float] {
    /// The place of the highest of the scores in a row that `classes` are of; nil where there are none.
    func best(ofRow row: Int, columns: Int, among classes: Range<Int>) -> Int? {
        withUnsafeBufferPointer { scores in
            guard !classes.isEmpty, let start = scores.baseAddress else { return nil }
            let first = row * columns + classes.lowerBound
            return classes.lowerBound + Int(english_highest(start + first, Int64(classes.count)))
        }
    }
}
