extension MeasureUnit {
    /// Every unit that is known, the base unit of each dimension with the factor 1.
    ///
    /// Factors of customary units: NIST Special Publication 811, appendix B. A pint, gallon or fluid ounce without
    /// more is the United States one; a ton is 1,000 kg unless called long or short.
    static let all: [MeasureUnit] = lengths + areas + volumes + masses + speeds + others + shares + currencies

    private static let lengths = [
        MeasureUnit("metre", nil, .length, 1, words: ["meter", "meters"], signs: ["m"]),
        MeasureUnit("kilometre", nil, .length, 1000, words: ["kilometer", "kilometers", "km", "kms"], signs: ["km"]),
        MeasureUnit("centimetre", nil, .length, 0.01, words: ["centimeter", "centimeters", "cm"], signs: ["cm"]),
        MeasureUnit("millimetre", nil, .length, 0.001, words: ["millimeter", "millimeters", "mm"], signs: ["mm"]),
        MeasureUnit("micrometre", nil, .length, 1e-6, words: ["micrometer", "micrometers", "micron", "microns"]),
        MeasureUnit("nanometre", nil, .length, 1e-9, words: ["nanometer", "nanometers", "nm"]),
        MeasureUnit("decimetre", nil, .length, 0.1, words: ["decimeter", "decimeters"], signs: ["dm"]),
        MeasureUnit("mile", nil, .length, 1609.344, signs: ["mi"]),
        MeasureUnit("yard", nil, .length, 0.9144, words: ["yds"], signs: ["yd"]),
        MeasureUnit("foot", "feet", .length, 0.3048, signs: ["ft"]),
        MeasureUnit("inch", "inches", .length, 0.0254, signs: ["in"]),
        MeasureUnit("nautical mile", nil, .length, 1852, signs: ["nmi"]),
        MeasureUnit("verst", nil, .length, 1066.8, words: ["versts"]),
        MeasureUnit("league", nil, .length, 4828.032),
        MeasureUnit("furlong", nil, .length, 201.168),
        MeasureUnit("fathom", nil, .length, 1.8288),
        MeasureUnit("light year", nil, .length, 9.4607304725808e15),
    ]

    private static let areas = [
        MeasureUnit("square metre", nil, .area, 1, signs: ["sqm"]),
        MeasureUnit("square kilometre", nil, .area, 1e6),
        MeasureUnit("square centimetre", nil, .area, 1e-4),
        MeasureUnit("square mile", nil, .area, 2_589_988.110336),
        MeasureUnit("square foot", "square feet", .area, 0.09290304, signs: ["sqft"]),
        MeasureUnit("square yard", nil, .area, 0.83612736),
        MeasureUnit("square inch", "square inches", .area, 0.00064516),
        MeasureUnit("hectare", nil, .area, 1e4, signs: ["ha"]),
        MeasureUnit("acre", nil, .area, 4046.8564224),
    ]

    private static let volumes = [
        MeasureUnit("cubic metre", nil, .volume, 1),
        MeasureUnit("cubic kilometre", nil, .volume, 1e9),
        MeasureUnit("cubic centimetre", nil, .volume, 1e-6, words: ["ccs"], signs: ["cc"]),
        MeasureUnit("cubic mile", nil, .volume, 4.168181825440579584e9),
        MeasureUnit("cubic foot", "cubic feet", .volume, 0.028316846592),
        MeasureUnit("cubic inch", "cubic inches", .volume, 1.6387064e-5),
        MeasureUnit("cubic yard", nil, .volume, 0.764554857984),
        MeasureUnit("litre", nil, .volume, 0.001, words: ["liter", "liters"], signs: ["l", "L"]),
        MeasureUnit("millilitre", nil, .volume, 1e-6, words: ["milliliter", "milliliters"], signs: ["ml", "mL"]),
        MeasureUnit("hectolitre", nil, .volume, 0.1, words: ["hectoliter", "hectoliters"], signs: ["hl"]),
        MeasureUnit("gallon", nil, .volume, 0.003785411784, signs: ["gal"]),
        MeasureUnit("cup", nil, .volume, 0.0002365882365),
        MeasureUnit("tablespoon", nil, .volume, 1.478676478125e-5, signs: ["tbsp"]),
        MeasureUnit("teaspoon", nil, .volume, 4.92892159375e-6, signs: ["tsp"]),
        MeasureUnit("pint", nil, .volume, 0.000473176473),
        MeasureUnit("quart", nil, .volume, 0.000946352946),
        MeasureUnit("barrel", nil, .volume, 0.158987294928, signs: ["bbl"]),
        MeasureUnit("bushel", nil, .volume, 0.03523907016688),
    ]

    private static let masses = [
        MeasureUnit(
            "kilogram", nil, .mass, 1, words: ["kilogramme", "kilogrammes", "kilo", "kilos", "kgs"], signs: ["kg"]),
        MeasureUnit("gram", nil, .mass, 0.001, words: ["gramme", "grammes"], signs: ["g"]),
        MeasureUnit("milligram", nil, .mass, 1e-6, signs: ["mg"]),
        MeasureUnit("tonne", nil, .mass, 1000, signs: ["t"]),
        MeasureUnit("metric ton", nil, .mass, 1000),
        MeasureUnit("ton", nil, .mass, 1000),
        MeasureUnit("pound", nil, .mass, 0.45359237, words: ["lbs"], signs: ["lb"]),
        MeasureUnit("ounce", nil, .mass, 0.028349523125, signs: ["oz"]),
        MeasureUnit("stone", nil, .mass, 6.35029318),
        MeasureUnit("pood", nil, .mass, 16.3804964),
        MeasureUnit("carat", nil, .mass, 0.0002),
    ]

    private static let speeds = [
        MeasureUnit("metre per second", "metres per second", .speed, 1),
        MeasureUnit(
            "kilometre per hour", "kilometres per hour", .speed, 1 / 3.6, words: ["kph", "kmh", "kmph"], signs: ["kph"]),
        MeasureUnit("mile per hour", "miles per hour", .speed, 0.44704, words: ["mph"], signs: ["mph"]),
        MeasureUnit("foot per second", "feet per second", .speed, 0.3048),
        MeasureUnit("knot", nil, .speed, 1852.0 / 3600, signs: ["kn"]),
    ]

    private static let others = [
        MeasureUnit("celsius", "celsius", .temperature, 1, words: ["centigrade"]),
        MeasureUnit("fahrenheit", "fahrenheit", .temperature, 5.0 / 9, shift: -32),
        MeasureUnit("kelvin", nil, .temperature, 1, shift: -273.15),
        MeasureUnit("degree", nil, .angle, 1, signs: ["deg"]),
        MeasureUnit("radian", nil, .angle, 57.29577951308232, signs: ["rad"]),
        MeasureUnit("watt", nil, .power, 1, signs: ["W"]),
        MeasureUnit("kilowatt", nil, .power, 1e3, signs: ["kW"]),
        MeasureUnit("megawatt", nil, .power, 1e6, signs: ["MW"]),
        MeasureUnit("gigawatt", nil, .power, 1e9, signs: ["GW"]),
        MeasureUnit("horsepower", "horsepower", .power, 745.69987158227022, words: ["bhp", "shp"], signs: ["hp"]),
        MeasureUnit("joule", nil, .energy, 1, signs: ["J"]),
        MeasureUnit("calorie", nil, .energy, 4.184),
        MeasureUnit("kilowatt hour", nil, .energy, 3.6e6, words: ["kwh"], signs: ["kWh"]),
        MeasureUnit("watt hour", nil, .energy, 3600, signs: ["Wh"]),
        MeasureUnit("kiloton", nil, .energy, 4.184e12, words: ["kilotonne", "kilotonnes"], signs: ["kt"]),
        MeasureUnit("megaton", nil, .energy, 4.184e15, words: ["megatonne", "megatonnes"], signs: ["Mt"]),
        MeasureUnit("byte", nil, .information, 1),
        MeasureUnit("kilobyte", nil, .information, 1e3, signs: ["KB", "kB"]),
        MeasureUnit("megabyte", nil, .information, 1e6, signs: ["MB"]),
        MeasureUnit("gigabyte", nil, .information, 1e9, signs: ["GB"]),
        MeasureUnit("terabyte", nil, .information, 1e12, signs: ["TB"]),
        MeasureUnit("hertz", "hertz", .frequency, 1, signs: ["Hz"]),
        MeasureUnit("kilohertz", "kilohertz", .frequency, 1e3, signs: ["kHz"]),
        MeasureUnit("megahertz", "megahertz", .frequency, 1e6, signs: ["MHz"]),
        MeasureUnit("gigahertz", "gigahertz", .frequency, 1e9, signs: ["GHz"]),
        MeasureUnit("newton", nil, .force, 1, signs: ["N"]),
        MeasureUnit("pascal", nil, .pressure, 1, signs: ["Pa"]),
        MeasureUnit("volt", nil, .voltage, 1, signs: ["V"]),
        MeasureUnit("ampere", nil, .current, 1, words: ["amp", "amps"], signs: ["A"]),
    ]

    private static let shares = [
        MeasureUnit("share", nil, .share, 1).unnamed,
        MeasureUnit("percent", "percent", .share, 0.01, words: ["pct", "percents", "percentage"]),
        MeasureUnit("percentage point", nil, .points, 1),
    ]

    private static let currencies = [
        MeasureUnit("dollar", nil, .currency, 1, words: ["usd", "buck", "bucks"]),
        MeasureUnit("pound sterling", "pounds sterling", .currency, 1, words: ["gbp", "quid"]),
        MeasureUnit("euro", nil, .currency, 1, words: ["eur"]),
        MeasureUnit("yen", "yen", .currency, 1, words: ["jpy"]),
        MeasureUnit("rouble", nil, .currency, 1, words: ["ruble", "rubles", "rub"]),
        MeasureUnit("reichsmark", nil, .currency, 1),
        MeasureUnit("franc", nil, .currency, 1),
        MeasureUnit("rupee", nil, .currency, 1),
        MeasureUnit("yuan", "yuan", .currency, 1, words: ["rmb", "renminbi"]),
        MeasureUnit("peso", nil, .currency, 1),
        MeasureUnit("lira", "lire", .currency, 1, words: ["liras"]),
        MeasureUnit("guilder", nil, .currency, 1),
        MeasureUnit("dinar", nil, .currency, 1),
        MeasureUnit("krone", "kroner", .currency, 1),
        MeasureUnit("shilling", nil, .currency, 1),
        MeasureUnit("cent", nil, .currency, 1),
        MeasureUnit("penny", "pence", .currency, 1, words: ["pennies"]),
    ]

    /// The same unit, which no word names.
    private var unnamed: MeasureUnit {
        MeasureUnit(name, plural, dimension, factor, shift: shift, words: [], signs: [], isNamed: false)
    }
}
