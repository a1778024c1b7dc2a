internal import CEnglishModel
package import Diagnostics

/// A trained model, used where its bytes lie.
package struct LanguageModel {
    private let bytes: UnsafeRawBufferPointer
    /// Where each section lies, by its number.
    private let places: [UInt32: Range<Int>]

    /// The model that is a part of the program.
    package static var embedded: LanguageModel {
        get throws(Diagnostic) {
            try LanguageModel(
                UnsafeRawBufferPointer(start: english_model_bytes(), count: Int(english_model_size())))
        }
    }

    /// The model in some bytes, which must stay where they are as long as the model is used.
    ///
    /// - Throws: where the bytes are no model of this format.
    package init(_ bytes: UnsafeRawBufferPointer) throws(Diagnostic) {
        let start = ModelFormat.mark.count
        guard bytes.count >= start + 4, bytes.starts(with: ModelFormat.mark) else {
            throw Diagnostic.model("is none, or of another version")
        }
        var places: [UInt32: Range<Int>] = [:]
        let count = Int(bytes.loadUnaligned(fromByteOffset: start, as: UInt32.self))
        for index in 0..<count {
            let entry = start + 4 + index * 12
            guard entry + 12 <= bytes.count else { throw Diagnostic.model("is cut off") }
            let offset = Int(bytes.loadUnaligned(fromByteOffset: entry + 4, as: UInt32.self))
            let size = Int(bytes.loadUnaligned(fromByteOffset: entry + 8, as: UInt32.self))
            guard offset % ModelFormat.alignment == 0, offset + size <= bytes.count else {
                throw Diagnostic.model("is cut off")
            }
            places[bytes.loadUnaligned(fromByteOffset: entry, as: UInt32.self)] = offset..<offset + size
        }
        guard ModelSection.allCases.allSatisfy({ places[$0.rawValue] != nil }) else {
            throw Diagnostic.model("lacks a part")
        }
        guard Int(bitPattern: bytes.baseAddress) % ModelFormat.alignment == 0 else {
            throw Diagnostic.model("does not lie at a multiple of \(ModelFormat.alignment) bytes")
        }
        self.bytes = bytes
        self.places = places
    }

    /// What the model is called, with its version.
    package var name: String { String(decoding: self[.name], as: UTF8.self) }

    /// The bytes of a section.
    subscript(section: ModelSection) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(rebasing: bytes[places[section.rawValue] ?? 0..<0])
    }

    /// A section of one element a line.
    func list(_ section: ModelSection) -> [Substring] {
        String(decoding: self[section], as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    }

    /// A section that is a layer.
    ///
    /// - Parameters:
    ///   - rows: how many outputs it must have; nil for any number.
    ///   - columns: how many inputs it must have, before they are filled up to a multiple; nil for any number.
    ///   - multiplies: whether inputs will be multiplied by it, and not only rows be added up.
    func layer(
        _ section: ModelSection, rows: Int? = nil, columns: Int? = nil, multiplies: Bool = true
    ) throws(Diagnostic) -> QuantizedLayer {
        let layer = try QuantizedLayer(self[section], multiplies: multiplies)
        let multiple = ModelFormat.columnMultiple
        guard rows.map({ $0 == layer.rows }) ?? true,
            columns.map({ ($0 + multiple - 1) / multiple * multiple == layer.columns }) ?? true
        else { throw Diagnostic.model("has a part of a wrong size: \(section)") }
        return layer
    }

    /// A section of as many floats.
    func floats(_ section: ModelSection, count: Int) throws(Diagnostic) -> [Float] {
        let floats = Array(self[section].bindMemory(to: Float.self))
        guard floats.count == count else { throw Diagnostic.model("has a part of a wrong size: \(section)") }
        return floats
    }
}
