/// Last names, and single names, that mean one person to nearly every reader.
enum FamousSurnames {
    static let all: Set<String> = [
        "aristotle", "bach", "beethoven", "bismarck", "bonaparte", "brezhnev", "caesar", "castro", "charlemagne",
        "chopin", "churchill", "cicero", "copernicus", "cromwell",
        "darwin", "edison", "einstein", "eisenhower", "euclid", "faraday", "freud", "gagarin", "galilei", "gandhi",
        "garibaldi", "goebbels", "goethe", "gorbachev", "hitler", "homer", "kant",
        "kennedy", "kepler", "khrushchev", "lenin", "leonidas", "lincoln", "luther", "mandela", "marx", "michelangelo",
        "mozart", "mussolini", "nero", "newton", "nixon",
        "picasso", "plato", "pythagoras", "rembrandt", "robespierre", "rommel", "roosevelt", "shakespeare", "socrates",
        "stalin", "thatcher", "trajan", "trotsky", "truman", "tutankhamun", "voltaire",
        "xerxes", "yeltsin", "zhukov",
    ]
}
