internal import Diagnostics

/// Scores of classes: a hidden layer, and the classes from it.
struct ClassReader {
    private let hidden: QuantizedLayer
    /// Reads other inputs, and is added to the hidden layer; nil for none.
    private let more: QuantizedLayer?
    private let classes: QuantizedLayer

    /// Reads a hidden layer over states of `width` numbers and its classes.
    init(
        _ model: LanguageModel, hidden: ModelSection, classes: ModelSection, count: Int, width: Int
    ) throws(Diagnostic) {
        self.hidden = try model.layer(hidden, columns: width)
        self.classes = try model.layer(classes, rows: count, columns: self.hidden.rows)
        more = nil
    }

    /// The same, where the hidden layer also reads `moreWidth` other numbers of each word.
    init(
        _ model: LanguageModel, hidden: ModelSection, more: ModelSection, classes: ModelSection, count: Int, width: Int,
        moreWidth: Int
    ) throws(Diagnostic) {
        self.hidden = try model.layer(hidden, columns: width)
        self.more = try model.layer(more, rows: self.hidden.rows, columns: moreWidth)
        self.classes = try model.layer(classes, rows: count, columns: self.hidden.rows)
    }

    /// For each input a row of scores.
    ///
    /// - Parameters:
    ///   - states: rounded to `ModelFormat.stateSteps` to 1.
    ///   - others: the inputs of `more`, rounded to `ModelFormat.valueSteps` to 1.
    func scores(_ states: [Int8], _ others: [Int8] = []) -> [Float] {
        guard let more else {
            return classes.outputs(hidden.hidden(states, steps: ModelFormat.stateSteps), steps: ModelFormat.valueSteps)
        }
        var middle = hidden.outputs(states, steps: ModelFormat.stateSteps)
        add(more.outputs(others, steps: ModelFormat.valueSteps), to: &middle)
        leak(&middle)
        return classes.outputs(rounded(middle, steps: ModelFormat.valueSteps), steps: ModelFormat.valueSteps)
    }

    /// The best class of each input, where only some are allowed for it: nil where none is.
    ///
    /// - Parameters:
    ///   - groups: which group each input is of.
    ///   - allowed: the classes of each group.
    func best(_ states: [Int8], groups: [Int], allowed: [Range<Int>]) -> [Int?] {
        let middle = hidden.hidden(states, steps: ModelFormat.stateSteps)
        var best = [Int?](repeating: nil, count: groups.count)
        for (group, classes) in allowed.enumerated() where !classes.isEmpty {
            let members = groups.indices.filter { groups[$0] == group }
            guard !members.isEmpty else { continue }
            let inputs = members.flatMap { middle[$0 * hidden.rows..<($0 + 1) * hidden.rows] }
            let scores = self.classes[rows: classes].outputs(inputs, steps: ModelFormat.valueSteps)
            for (place, member) in members.enumerated() {
                best[member] = scores.best(ofRow: place, columns: classes.count, among: 0..<classes.count)
                    .map { $0 + classes.lowerBound }
            }
        }
        return best
    }

    private func add(_ others: [Float], to values: inout [Float]) {
        others.withUnsafeBufferPointer { others in
            values.withUnsafeMutableBufferPointer { values in
                for index in 0..<values.count { values[index] += others[index] }
            }
        }
    }
}
