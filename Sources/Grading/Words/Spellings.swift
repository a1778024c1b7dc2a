/// Spellings and short forms of one word, in names above all: of several tongues and alphabets, of both sides of the ocean.
enum Spellings {
    /// The word that stands for all, and the others, on each line.
    private static let table = """
        aeroplane airplane
        alexander aleksander aleksandr alexandr alexandre
        alexei aleksei aleksey alexey
        aluminium aluminum
        andrei andrej andrey
        annexe annex
        armour armor
        artefact artifact
        avenue ave
        axe ax
        baatar bator
        behaviour behavior
        bicycle bike
        boulevard blvd
        calibre caliber
        carl karl
        catalogue catalog
        catherine catharine katherine kathryn
        centre center
        chekhov chekov tchekhov
        cheque check
        chimpanzee chimp
        colour color
        czar csar tsar tzar
        defence defense
        dialogue dialog
        distil distill
        dmitri dimitri dmitriy dmitry
        doughnut donut
        dr doctor
        draught draft
        east eastward eastwards
        enrol enroll
        examination exam
        favour favor
        fedor feodor fyodor
        fibre fiber
        flavour flavor
        fort ft
        frederick frederic frideric friedrich fryderyk
        fulfil fulfill
        gaddafi qaddafi gadhafi qadhafi kadafi
        genghis chinggis jenghis
        george georgi georgii georgiy georgy
        gorky gorki
        grey gray
        gymnasium gym
        hanukkah chanukah hanuka
        harbour harbor
        henry heinrich
        hezbollah hizbollah hizbullah
        hippopotamus hippo
        honour honor
        hour hr
        hours hrs
        humour humor
        influenza flu
        jail gaol
        jewellery jewelry
        joseph iosif josef josif yosef
        jr jnr junior
        judgement judgment
        kerb curb
        kharkov kharkiv
        khrushchev khruschev krushchev kruschev
        kilometre kilometer
        koran quran
        laboratory lab
        labour labor
        laden ladin
        lavrenti lavrentiy lavrenty
        licence license
        limousine limo
        litre liter
        lvov lviv
        manoeuvre maneuver
        maths math mathematics
        metre meter
        michael mikhail
        microphone mic
        minutes mins
        mohammed mohamed mohammad muhammad muhammed
        moslem muslim
        mould mold
        moult molt
        mount mt
        mountains mts mtns
        mr mister
        mussorgsky moussorgsky
        nanjing nanking
        neighbour neighbor
        nicholas nicolai nicolas nikolai nikolay
        north northward northwards
        odesa odessa
        odour odor
        offence offense
        osama usama
        paul pavel
        peter petr pyotr
        philip philipp phillip
        photograph photo
        plough plow
        practice practise
        programme program
        prokofiev prokofieff
        pyjamas pajamas
        qaeda qaida
        rachmaninov rachmaninoff rakhmaninov
        refrigerator fridge
        rhinoceros rhino
        road rd
        romania rumania
        rumour rumor
        sabre saber
        saint sankt st
        sceptre scepter
        scriabin skryabin
        semen semyon
        sergei sergej sergey
        skilful skillful
        smoulder smolder
        south southward southwards
        sr senior snr
        stephen stephan steven
        sulphur sulfur
        taxi taxicab cab
        tchaikovsky chaikovsky tschaikowsky
        telephone phone
        television tv telly
        theatre theater
        theodore theodor
        tolstoy tolstoi
        traveller traveler
        trotsky trotski
        tuberculosis tb
        tutankhamun tutankhamen
        tyre tire
        ulan ulaan
        valour valor
        vasili vasiliy vasily vassili
        versus v vs
        viacheslav vyacheslav
        vigour vigor
        west westward westwards
        weeks wks
        whisky whiskey
        wilful willful
        year yr
        years yrs
        yoghurt yogurt
        yury iurii juri jurij yuri
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
