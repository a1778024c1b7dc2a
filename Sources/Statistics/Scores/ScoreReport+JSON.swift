extension ScoreReport: Encodable {
    private enum Key: String, CodingKey {
        case day, desiredRetention, longestStreakDays, days, known, retentionByPeriod, retentionByMonth, calibration
        case tags, formScores, hardest, confusions
    }

    /// One object: the fields of `LearnerStatistics`, and those over time beside them.
    package func encode(to encoder: any Encoder) throws {
        try standing.encode(to: encoder)
        var fields = encoder.container(keyedBy: Key.self)
        try fields.encode(today, forKey: .day)
        try fields.encode(desiredRetention, forKey: .desiredRetention)
        try fields.encode(longestStreakDays, forKey: .longestStreakDays)
        try fields.encode(days, forKey: .days)
        try fields.encode(known, forKey: .known)
        try fields.encode(retention, forKey: .retentionByPeriod)
        try fields.encode(retentionByMonth, forKey: .retentionByMonth)
        try fields.encodeIfPresent(calibration, forKey: .calibration)
        try fields.encode(tags, forKey: .tags)
        try fields.encode(forms, forKey: .formScores)
        try fields.encode(hardest, forKey: .hardest)
        try fields.encode(confusions, forKey: .confusions)
    }

    /// The numbers as JSON that a person can read, with a line break at the end.
    package func json() throws -> String { try readableJSON(self) }
}
