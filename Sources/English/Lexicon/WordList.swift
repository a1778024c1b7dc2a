/// The words of a list that is written as text, with spaces between them.
func words(_ text: String) -> Set<String> { Set(text.split(separator: " ").map(String.init)) }
