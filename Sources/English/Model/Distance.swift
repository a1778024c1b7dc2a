/// How far a head is from its word, and on which side, in classes that grow with the distance.
package enum Distance {
    /// How many classes there are.
    package static let count = 2 * sides + 1

    private static let sides = 13

    /// The class of a word, numbered from 1, and its head; 0 is the root, which has a class of its own.
    package static func `class`(of word: Int, head: Int) -> Int {
        guard head > 0 else { return 0 }
        let distance = abs(head - word)
        let size =
            switch distance {
            case ...7: max(distance, 1)
            case 8...9: 8
            case 10...12: 9
            case 13...16: 10
            case 17...23: 11
            case 24...35: 12
            default: 13
            }
        return head < word ? size : sides + size
    }
}
