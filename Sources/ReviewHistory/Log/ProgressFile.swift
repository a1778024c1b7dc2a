/// The names of the files of the log: one for each device and year, so that no two devices write the same file.
package enum ProgressFile {
    /// The name of the file that `device` writes at `moment`: "kitchen-2026.jsonl".
    ///
    /// Of the device's name, letters, digits and single hyphens are kept, in lower case; any other character becomes a
    /// hyphen. A name with nothing left in it is "device".
    package static func name(device: String, at moment: Moment) -> String {
        var safe = ""
        for scalar in device.lowercased().unicodeScalars {
            if scalar.isASCII, scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                safe.unicodeScalars.append(scalar)
            } else if safe.last != "-", !safe.isEmpty {
                safe += "-"
            }
        }
        // Longer names than this one do not fit into every file system together with the year.
        let kept = String(safe.prefix(60))
        let trimmed = kept.hasSuffix("-") ? String(kept.dropLast()) : kept
        return "\(trimmed.isEmpty ? "device" : trimmed)-\(moment.calendarDay.year)\(suffix)"
    }

    /// How the names of all files of the log end.
    package static let suffix = ".jsonl"
}
