/// Spellings and short forms of one word, in names above all: of several tongues and alphabets, of both sides of the ocean.
enum Spellings {
    /// The word that stands for all, and the others, on each line.
    private static let table = """
        aeroplane airplane
        alexander aleksander aleksandr alexandr alexandre
        alexei aleksei aleksey alexey
        aluminium aluminum
        andrei andrej andrey
        armour armor
        avenue ave
        behaviour behavior
        boulevard blvd
        calibre caliber
        carl karl
        catalogue catalog
        catherine catharine katherine kathryn
        centre center
        colour color
        czar csar tsar tzar
        defence defense
        distil distill
        dmitri dimitri dmitriy dmitry
        dr doctor
        favour favor
        fedor feodor fyodor
        fibre fiber
        flavour flavor
        fort ft
        frederick frederic friedrich
        george georgi georgii georgiy georgy
        grey gray
        harbour harbor
        henry heinrich
        honour honor
        humour humor
        jail gaol
        jewellery jewelry
        joseph iosif josef josif yosef
        jr jnr junior
        kharkov kharkiv
        kilometre kilometer
        labour labor
        lavrenti lavrentiy lavrenty
        licence license
        litre liter
        lvov lviv
        metre meter
        michael mikhail
        mohammed mohamed mohammad muhammad muhammed
        mould mold
        mount mt
        mr mister
        neighbour neighbor
        nicholas nicolai nicolas nikolai nikolay
        odesa odessa
        odour odor
        offence offense
        paul pavel
        peter petr pyotr
        philip philipp phillip
        plough plow
        practice practise
        programme program
        romania rumania
        rumour rumor
        sabre saber
        saint sankt st
        sceptre scepter
        semen semyon
        sergei sergej sergey
        skilful skillful
        sr senior snr
        stephen stephan steven
        sulphur sulfur
        theatre theater
        theodore theodor
        traveller traveler
        valour valor
        vasili vasiliy vasily vassili
        viacheslav vyacheslav
        vigour vigor
        wilful willful
        yury iurii juri yuri
        """

    /// The word that stands for all by each of the others.
    static let common: [String: String] = {
        var common: [String: String] = [:]
        for line in table.split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            for word in words.dropFirst() { common[word] = words[0] }
        }
        return common
    }()
}
