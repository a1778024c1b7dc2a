/// A share in percent, with two places.
struct Percentage: CustomStringConvertible {
    private let hundredths: Int

    init(_ part: Int, of whole: Int) {
        hundredths = whole == 0 ? 0 : (part * 20000 + whole) / (2 * whole)
    }

    var description: String {
        let rest = hundredths % 100
        return "\(hundredths / 100)." + (rest < 10 ? "0" : "") + "\(rest)"
    }
}
