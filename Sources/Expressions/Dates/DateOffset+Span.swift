extension DateOffset {
    /// The distance that is `span` later, or earlier: "a year and three months" are 15 months, "half a year" is six.
    ///
    /// Nil where the parts are of unlike kinds, as months and days are, or do not come to a whole number.
    package init?(_ span: TimeSpan, isLater: Bool, from reference: Reference = .narrative) {
        guard let last = span.parts.last else { return nil }
        var (amount, unit) = (last.amount, last.unit)
        for part in span.parts.dropLast() {
            guard let factor = part.unit.count(of: unit) else { return nil }
            amount += part.amount * factor
        }
        if amount != amount.rounded(), let (factor, smaller) = unit.division {
            (amount, unit) = (amount * factor, smaller)
        }
        guard amount == amount.rounded() else { return nil }
        self.init(isLater ? amount : -amount, unit, from: reference)
    }
}

extension TimeUnit {
    /// How many of a shorter unit one of this has, where that never varies.
    fileprivate func count(of shorter: TimeUnit) -> Double? {
        switch (self, shorter) {
        case (.century, .year): 100
        case (.decade, .year): 10
        case (.year, .month): 12
        case (.week, .day): 7
        case (.fortnight, .day): 14
        default: nil
        }
    }

    /// The unit that half of this is counted in.
    fileprivate var division: (Double, TimeUnit)? {
        switch self {
        case .century: (100, .year)
        case .decade: (10, .year)
        case .year: (12, .month)
        case .week: (7, .day)
        default: nil
        }
    }
}
