/// A word of a text as Universal Dependencies count words, and where it stands.
package struct CutWord: Sendable, Hashable {
    /// As it stands in the text.
    package let form: String
    /// Its bytes in the text, end exclusive.
    package let range: Range<Int>
}
