/// Units that are made of others.
extension MeasureUnit {
    /// The unit of so many of this one for each of another: "dollar per barrel", "litre per minute".
    package func per(_ other: MeasureUnit) -> MeasureUnit {
        let name = "\(name) per \(other.name)"
        if let known = Self.named(name) { return known }
        return MeasureUnit(
            name, "\(plural) per \(other.name)", .rate, factor / other.factor, isNamed: false,
            rateBase: "\(rateBase ?? base?.name ?? self.name) per \(other.rateBase ?? other.base?.name ?? other.name)")
    }

    /// The unit multiplied by itself: "square metre", "cubic foot", "square second".
    func raised(to power: Int) -> MeasureUnit? {
        guard power == 2 || power == 3 else { return nil }
        let prefix = power == 2 ? "square " : "cubic "
        if let known = Self.named(prefix + name) { return known }
        guard dimension == .length || dimension == .time else { return nil }
        let scale = power == 2 ? factor * factor : factor * factor * factor
        return MeasureUnit(
            prefix + name, prefix + plural, .rate, scale, isNamed: false, rateBase: prefix + (base?.name ?? name))
    }

    /// One divided by the unit: "inverse second".
    var inverse: MeasureUnit {
        MeasureUnit(
            "inverse " + name, "inverse " + plural, .rate, 1 / factor, isNamed: false,
            rateBase: "inverse " + (base?.name ?? name))
    }

    /// The unit that a text begins with behind "per" or "/": "square kilometre" of "per square kilometre of land".
    package static func divisor(at text: String) -> MeasureUnit? {
        UnitReader(stream: TokenStream(text)).divisor(at: 0)?.unit
    }
}
