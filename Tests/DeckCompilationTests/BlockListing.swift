import DeckCompilation
import Diagnostics

/// A document's blocks as text, one a line, for golden files.
func listing(_ text: String, path: String) -> String {
    let document = Document(reading: SourceText(path: path, text: text))
    let lines = document.blocks.map { block in
        let furniture = block.furniture.map { " (\($0.rawValue))" } ?? ""
        return "\(name(of: block.kind))\(furniture): \(block.text)"
    }
    return (["title: \(document.title ?? "–")"] + lines).joined(separator: "\n") + "\n"
}

private func name(of kind: Block.Kind) -> String {
    switch kind {
    case .heading(let level): "heading \(level)"
    case .paragraph: "paragraph"
    case .listItem: "item"
    case .quotation(let attribution):
        "quotation [\(attribution.speaker ?? "–"); \(attribution.work ?? "–")]"
    case .table: "table"
    case .code: "code"
    }
}
