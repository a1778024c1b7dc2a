import CEnglishModel

/// A long short-term memory that reads sentences in one direction (Hochreiter and Schmidhuber, 1997, with the forget
/// gate of Gers et al., 2000).
///
/// The columns of its gates are, in this order: input, forget, output, each through a sigmoid, and the candidate through
/// a hyperbolic tangent.
struct RecurrentLayer: Sendable {
    let size: Int
    let fromInput: Parameters.Block
    let fromState: Parameters.Block
    let bias: Parameters.Block

    /// What a run leaves behind, in packed order.
    struct Trace: Sendable {
        var input: Matrix
        /// Activated gates.
        var gates: Matrix
        var cells: Matrix
        /// Hyperbolic tangents of the cells.
        var tangents: Matrix
        var states: Matrix
        /// For each place the state that was read there, which is the one before.
        var read: Matrix
    }

    init(from inputs: Int, size: Int, in parameters: inout Parameters, _ chance: inout Chance) {
        self.size = size
        let limit = (6 / Float(inputs + size)).squareRoot()
        fromInput = parameters.uniform(rows: inputs, columns: 4 * size, limit: limit, &chance)
        fromState = parameters.uniform(
            rows: size, columns: 4 * size, limit: (3 / Float(size)).squareRoot(), &chance)
        bias = parameters.zeros(rows: 1, columns: 4 * size)
        // To remember is where learning starts (Jozefowicz et al., ICML 2015).
        for column in size..<2 * size { parameters.blocks[bias.index].values[column] = 1 }
    }

    /// Reads sentences whose words are rows of `input`.
    func run(_ input: Matrix, order: [Int], steps: [Range<Int>], _ parameters: Parameters) -> Trace {
        let packed = input.gathered(order)
        let count = packed.rows
        var trace = Trace(
            input: packed, gates: Matrix(rows: count, columns: 4 * size), cells: Matrix(rows: count, columns: size),
            tangents: Matrix(rows: count, columns: size), states: Matrix(rows: count, columns: size),
            read: Matrix(rows: count, columns: size))
        trace.gates.addToEachRow(parameters[bias])
        trace.gates.addProduct(packed, parameters[fromInput])
        for (index, step) in steps.enumerated() {
            if index > 0 {
                copyStates(&trace, from: steps[index - 1].lowerBound, to: step)
                trace.gates.addProduct(trace.read, parameters[fromState], rows: step, leftRows: step.lowerBound)
            }
            advance(&trace, at: step, before: index > 0 ? steps[index - 1].lowerBound : nil)
        }
        return trace
    }

    private func copyStates(_ trace: inout Trace, from: Int, to step: Range<Int>) {
        let size = size
        trace.read.values.withUnsafeMutableBufferPointer { read in
            trace.states.values.withUnsafeBufferPointer { states in
                for index in 0..<step.count * size {
                    read[step.lowerBound * size + index] = states[from * size + index]
                }
            }
        }
    }

    private func advance(_ trace: inout Trace, at step: Range<Int>, before: Int?) {
        let size = size
        trace.gates.values.withUnsafeMutableBufferPointer { gates in
            guard let base = gates.baseAddress else { return }
            for place in step {
                english_sigmoids(base + place * 4 * size, Int64(3 * size))
                english_tangents(base + place * 4 * size + 3 * size, Int64(size))
            }
        }
        trace.gates.values.withUnsafeBufferPointer { gates in
            trace.cells.values.withUnsafeMutableBufferPointer { cells in
                trace.tangents.values.withUnsafeMutableBufferPointer { tangents in
                    for place in step {
                        let gate = place * 4 * size
                        for unit in 0..<size {
                            var cell = gates[gate + unit] * gates[gate + 3 * size + unit]
                            if let before {
                                cell +=
                                    gates[gate + size + unit] * cells[(before + place - step.lowerBound) * size + unit]
                            }
                            cells[place * size + unit] = cell
                            tangents[place * size + unit] = cell
                        }
                    }
                    guard let base = tangents.baseAddress else { return }
                    english_tangents(base + step.lowerBound * size, Int64(step.count * size))
                }
            }
            trace.states.values.withUnsafeMutableBufferPointer { states in
                trace.tangents.values.withUnsafeBufferPointer { tangents in
                    for place in step {
                        for unit in 0..<size {
                            states[place * size + unit] =
                                gates[place * 4 * size + 2 * size + unit] * tangents[place * size + unit]
                        }
                    }
                }
            }
        }
    }

    /// The gradient of the input, in the order of its rows, from that of the states, in packed order.
    func gradient(
        of trace: Trace, fromStates gradient: Matrix, order: [Int], steps: [Range<Int>], _ parameters: Parameters,
        _ gradients: inout Parameters, into result: inout Matrix
    ) {
        var ofGates = Matrix(rows: trace.gates.rows, columns: 4 * size)
        var ofStates = gradient
        var ofCells = Matrix(rows: trace.cells.rows, columns: size)
        let weights = parameters[fromState].transposed
        for index in stride(from: steps.count - 1, through: 0, by: -1) {
            let before = index > 0 ? steps[index - 1].lowerBound : nil
            goBack(trace, at: steps[index], before: before, &ofGates, ofStates, &ofCells)
            guard let before else { continue }
            var ofRead = Matrix(rows: steps[index].count, columns: size)
            ofRead.addProduct(ofGates, weights, rows: 0..<steps[index].count, leftRows: steps[index].lowerBound)
            ofStates.scatterAdd(ofRead, to: Array(before..<before + steps[index].count))
        }
        gradients[fromInput].addProduct(trace.input.transposed, ofGates)
        gradients[fromState].addProduct(trace.read.transposed, ofGates)
        gradients[bias].addSumOfRows(ofGates)
        var ofInput = Matrix(rows: trace.input.rows, columns: trace.input.columns)
        ofInput.addProduct(ofGates, parameters[fromInput].transposed)
        result.scatterAdd(ofInput, to: order)
    }

    private func goBack(
        _ trace: Trace, at step: Range<Int>, before: Int?, _ ofGates: inout Matrix, _ ofStates: Matrix,
        _ ofCells: inout Matrix
    ) {
        let size = size
        trace.gates.values.withUnsafeBufferPointer { gates in
            trace.tangents.values.withUnsafeBufferPointer { tangents in
                trace.cells.values.withUnsafeBufferPointer { cells in
                    ofStates.values.withUnsafeBufferPointer { ofStates in
                        ofGates.values.withUnsafeMutableBufferPointer { ofGates in
                            ofCells.values.withUnsafeMutableBufferPointer { ofCells in
                                for place in step {
                                    let gate = place * 4 * size
                                    let earlier = before.map { ($0 + place - step.lowerBound) * size }
                                    for unit in 0..<size {
                                        let at = place * size + unit
                                        let (i, f) = (gates[gate + unit], gates[gate + size + unit])
                                        let (o, g) = (gates[gate + 2 * size + unit], gates[gate + 3 * size + unit])
                                        let tangent = tangents[at]
                                        let ofState = ofStates[at]
                                        let ofCell = ofCells[at] + ofState * o * (1 - tangent * tangent)
                                        ofGates[gate + unit] = ofCell * g * i * (1 - i)
                                        ofGates[gate + 2 * size + unit] = ofState * tangent * o * (1 - o)
                                        ofGates[gate + 3 * size + unit] = ofCell * i * (1 - g * g)
                                        if let earlier {
                                            ofGates[gate + size + unit] = ofCell * cells[earlier + unit] * f * (1 - f)
                                            ofCells[earlier + unit] = ofCell * f
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
