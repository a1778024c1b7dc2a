import DeckCompilation
import Diagnostics

/// The cards that could be made of a text, each as "question → answer".
func questions(in text: String) throws -> [String] {
    try Document(reading: SourceText(path: "notes.txt", text: text)).candidates().map { "\($0.prompt) → \($0.answer)" }
}
