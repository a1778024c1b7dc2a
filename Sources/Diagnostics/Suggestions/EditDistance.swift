/// How many letters must be put in, left out, replaced or exchanged with their neighbour to make one word of another;
/// nil if more than `limit`.
///
/// Optimal string alignment: Damerau's distance without changing a letter twice. Source: L. Boytsov, "Indexing methods
/// for approximate dictionary searching", 2011.
package func editDistance(_ left: String, _ right: String, atMost limit: Int) -> Int? {
    let a = Array(left.unicodeScalars)
    let b = Array(right.unicodeScalars)
    guard abs(a.count - b.count) <= limit else { return nil }
    guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
    var before = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    var row = last
    for i in 1...a.count {
        row[0] = i
        for j in 1...b.count {
            var cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
            if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { cost = min(cost, before[j - 2] + 1) }
            row[j] = cost
        }
        (before, last, row) = (last, row, before)
    }
    return last[b.count] <= limit ? last[b.count] : nil
}
