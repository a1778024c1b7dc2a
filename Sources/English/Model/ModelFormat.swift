/// What a model file begins with, and the steps in which its numbers are rounded.
package enum ModelFormat {
    /// The first 16 bytes; the last of them is the version of the format.
    package static let mark: [UInt8] = Array("muster-english".utf8) + [0, 1]
    /// Sections begin at multiples of this.
    package static let alignment = 64
    /// The inputs of layers come in multiples of this; the rest is filled with zeros.
    package static let columnMultiple = 32
    /// Steps to 1 in which recurrent states are rounded; they lie between −1 and 1.
    package static let stateSteps: Float = 127
    /// Steps to 1 in which other inputs are rounded; they lie between −6.35 and 6.35, and what is beyond is brought there.
    package static let valueSteps: Float = 20
    /// Added to the variance of an embedded word, so that a word without features does no harm.
    package static let normalEpsilon: Float = 1e-5
    /// What hidden layers leave of negative numbers.
    package static let leak: Float = 0.1
}
