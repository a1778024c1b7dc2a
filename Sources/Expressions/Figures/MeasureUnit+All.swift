extension MeasureUnit {
    /// Every unit that is known, the base unit of each dimension with the factor 1.
    ///
    /// Factors of customary units: NIST Special Publication 811, appendix B. A pint, gallon or fluid ounce without
    /// more is the United States one; a ton is 1,000 kg unless called long or short.
    package static let all: [MeasureUnit] = metric + customary + other + currencies

    /// Units with decimal prefixes, and those that the metric system made or took over.
    private static let metric =
        decimal(
            "metre", "m", .length, prefixes: "pico nano micro milli centi deci . kilo",
            isWord: ["nm", "mm", "cm", "km", "kms"])
        + decimal("gram", "g", .mass, factor: 1e-3, prefixes: "nano micro milli . kilo", isWord: ["kgs"])
        + decimal("litre", "l", .volume, factor: 1e-3, prefixes: "micro milli centi deci . hecto mega")
        + decimal("second", "s", .time, prefixes: "nano micro milli")
        + decimal("watt", "W", .power, prefixes: "milli . kilo mega giga tera")
        + decimal("watt hour", "Wh", .energy, factor: 3600, prefixes: ". kilo mega giga tera", isWord: ["kwh"])
        + decimal("joule", "J", .energy, prefixes: ". kilo mega giga tera")
        + decimal("electronvolt", "eV", .energy, factor: 1.602176634e-19, prefixes: ". kilo mega giga tera")
        + decimal("volt", "V", .voltage, prefixes: "milli . kilo mega")
        + decimal("ampere", "A", .current, prefixes: "milli . kilo")
        + decimal("ohm", "Ω", .resistance, prefixes: ". kilo mega")
        + decimal("hertz", "Hz", .frequency, plural: "hertz", prefixes: ". kilo mega giga tera")
        + decimal("newton", "N", .force, prefixes: ". kilo mega")
        + decimal("pascal", "Pa", .pressure, prefixes: ". hecto kilo mega giga")
        + decimal("byte", "B", .information, prefixes: "kilo mega giga tera peta exa zetta")
        + decimal("bit", "b", .information, factor: 0.125, prefixes: "kilo mega giga tera")
        + decimal("gray", "Gy", .radiation, prefixes: "micro milli")
        + decimal("sievert", "Sv", .radiation, prefixes: "micro milli .")
        + [
            MeasureUnit("square metre", nil, .area, 1, words: ["m squared"], signs: ["sqm"]),
            MeasureUnit("square kilometre", nil, .area, 1e6, signs: ["sqkm"]),
            MeasureUnit("square centimetre", nil, .area, 1e-4),
            MeasureUnit("square millimetre", nil, .area, 1e-6),
            MeasureUnit("hectare", nil, .area, 1e4, signs: ["ha"]),
            MeasureUnit("cubic metre", nil, .volume, 1),
            MeasureUnit("cubic kilometre", nil, .volume, 1e9),
            MeasureUnit("cubic centimetre", nil, .volume, 1e-6, words: ["ccs"], signs: ["cc"]),
            MeasureUnit("cubic millimetre", nil, .volume, 1e-9),
            MeasureUnit("tonne", nil, .mass, 1000, signs: ["t"]),
            MeasureUnit("metric ton", nil, .mass, 1000),
            MeasureUnit("byte", nil, .information, 1),
            MeasureUnit("bit", nil, .information, 0.125, signs: ["bit", "bits"], isNamed: false),
            MeasureUnit("newton metre", nil, .rate, 1, signs: ["Nm"], rateBase: "newton metre"),
            MeasureUnit("decibel", nil, .loudness, 1, signs: ["dB"]),
            MeasureUnit("mole", nil, .amount, 1, signs: ["mol"], isNamed: false),
            MeasureUnit("bar", nil, .pressure, 1e5, signs: ["bar"], isNamed: false),
            MeasureUnit("millibar", nil, .pressure, 100, signs: ["mbar"]),
        ]

    /// Units that are neither metric nor money.
    private static let other = [
        MeasureUnit("second", nil, .time, 1, isNamed: false),
        MeasureUnit("minute", nil, .time, 60, isNamed: false),
        MeasureUnit("hour", nil, .time, 3600, isNamed: false),
        MeasureUnit("day", nil, .time, 86_400, isNamed: false),
        MeasureUnit("week", nil, .time, 604_800, isNamed: false),
        MeasureUnit("month", nil, .time, 2_629_800, isNamed: false),
        MeasureUnit("year", nil, .time, 31_557_600, signs: ["yo"], isNamed: false),
        MeasureUnit("megayear", nil, .time, 3.15576e13, words: ["megaannum"], signs: ["Ma", "Myr"]),
        MeasureUnit("gigayear", nil, .time, 3.15576e16, words: ["gigaannum"], signs: ["Ga", "Gyr"]),
        MeasureUnit("metre per second", "metres per second", .speed, 1),
        MeasureUnit(
            "kilometre per hour", "kilometres per hour", .speed, 1 / 3.6, words: ["kph", "kmh", "kmph"], signs: ["kph"]),
        MeasureUnit("mile per hour", "miles per hour", .speed, 0.44704, words: ["mph"], signs: ["mph"]),
        MeasureUnit("foot per second", "feet per second", .speed, 0.3048, words: ["fps"]),
        MeasureUnit("knot", nil, .speed, 1852.0 / 3600, signs: ["kn"]),
        MeasureUnit(
            "barrel per day", "barrels per day", .rate, 0.158987294928 / 86_400, words: ["bpd"],
            rateBase: "cubic metre per second"),
        MeasureUnit(
            "mile per gallon", "miles per gallon", .rate, 1609.344 / 0.003785411784, words: ["mpg"],
            rateBase: "metre per cubic metre"),
        MeasureUnit(
            "revolution per minute", "revolutions per minute", .rate, 1.0 / 60, words: ["rpm"],
            rateBase: "revolution per second"),
        MeasureUnit(
            "ton per day", "tons per day", .rate, 1000.0 / 86_400, words: ["tpd"], rateBase: "kilogram per second"),
        MeasureUnit("celsius", "celsius", .temperature, 1, words: ["celcius", "centigrade"], signs: ["℃"]),
        MeasureUnit(
            "fahrenheit", "fahrenheit", .temperature, 5.0 / 9, shift: -32, words: ["farenheit", "fahrenheits"],
            signs: ["℉"]),
        MeasureUnit("kelvin", nil, .temperature, 1, shift: -273.15),
        MeasureUnit("degree", nil, .angle, 1, words: ["deg"], signs: ["deg"]),
        MeasureUnit("radian", nil, .angle, 57.29577951308232, signs: ["rad"]),
        MeasureUnit("share", nil, .share, 1, isNamed: false),
        MeasureUnit("percent", "percent", .share, 0.01, words: ["pct", "percents", "percentage"]),
        MeasureUnit("per mille", "per mille", .share, 0.001, words: ["permille", "promille"], signs: ["‰"]),
        MeasureUnit(
            "part per million", "parts per million", .share, 1e-6, words: ["ppm"], signs: ["ppm"], isNamed: false),
        MeasureUnit("basis point", nil, .points, 0.01),
        MeasureUnit("percentage point", nil, .points, 1, words: ["percent point", "percent points"]),
    ]
}
