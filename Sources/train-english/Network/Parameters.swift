/// All numbers of a network that are learned; or, of the same shapes, their gradients.
struct Parameters: Sendable {
    var blocks: [Matrix] = []

    /// Which block a layer's numbers are.
    struct Block: Sendable, Hashable {
        let index: Int
    }

    subscript(block: Block) -> Matrix {
        _read { yield blocks[block.index] }
        _modify { yield &blocks[block.index] }
    }

    /// Adds a block of zeros.
    mutating func zeros(rows: Int, columns: Int) -> Block {
        blocks.append(Matrix(rows: rows, columns: columns))
        return Block(index: blocks.count - 1)
    }

    /// Adds a block of numbers drawn evenly from −limit ... limit.
    mutating func uniform(rows: Int, columns: Int, limit: Float, _ chance: inout Chance) -> Block {
        let block = zeros(rows: rows, columns: columns)
        for index in self[block].values.indices {
            blocks[block.index].values[index] = (chance.fraction() * 2 - 1) * limit
        }
        return block
    }

    /// Adds a block of weights from `rows` numbers to `columns` (Glorot and Bengio, AISTATS 2010, section 4.2.1).
    mutating func weights(rows: Int, columns: Int, _ chance: inout Chance) -> Block {
        uniform(rows: rows, columns: columns, limit: (6 / Float(rows + columns)).squareRoot(), &chance)
    }

    /// As many zeros, in the same shapes.
    var zeroed: Parameters {
        Parameters(blocks: blocks.map { Matrix(rows: $0.rows, columns: $0.columns) })
    }
}
