extension Array {
    /// The first index whose key is not below `bound`, in an array sorted by the key; by halving.
    func firstIndex(from bound: Int, by key: (Element) -> Int) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if key(self[middle]) < bound { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The indices of the elements that share bytes with `bytes`, in an array in the order of its bytes, none of which
    /// overlap.
    func indices(overlapping bytes: Range<Int>, by range: (Element) -> Range<Int>) -> Range<Int> {
        let first = firstIndex(from: bytes.lowerBound + 1) { range($0).upperBound }
        let end = firstIndex(from: bytes.upperBound) { range($0).lowerBound }
        return first..<Swift.max(first, end)
    }
}
