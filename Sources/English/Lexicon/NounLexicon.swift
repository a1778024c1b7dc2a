/// Common nouns by what they name, in the singular.
package enum NounLexicon {
    /// People by what they are or do.
    package static let persons: Set<String> = words(
        """
        actor actress administrator admiral adviser advisor ally ambassador architect archbishop archduke artist assassin astronaut astronomer author bishop \
        botanist boy brother captain cardinal chairman chairwoman champion chancellor chemist chief child citizen coach colonel colonist commander commissar composer \
        consul count countess critic cosmonaut cousin czar daughter defender designer dictator diplomat director doctor duke earl economist editor emissary emperor employee empress \
        engineer envoy executive explorer farmer father fighter figure founder friend general geologist girl governor grandfather grandmother grandson head heir \
        hero historian host husband immigrant inhabitant inventor investigator inventor journalist judge justice khan king knight lady lawyer leader lieutenant lord \
        magistrate man manager marshal mathematician mayor member merchant minister missionary monarch monk mother musician navigator nephew nobleman novelist officer official \
        owner painter participant patriarch peasant person philosopher physician physicist pilot pioneer player playwright poet politician pope premier president \
        priest prince princess principal prisoner professor prophet protester queen rebel refugee reformer representative resident reverend ruler sailor scholar scientist secretary senator \
        sergeant servant settler shah sister slave soldier son speaker spokesman spy statesman stepson student successor sultan teacher theologian treasurer tsar uncle victim \
        warrior widow wife winner woman worker writer
        """)
    /// Whether a noun in the singular says what a person is, by the list or by its ending: "geneticist".
    static func isPerson(_ lemma: String) -> Bool {
        persons.contains(lemma) || lemma.utf8.count > 6 && (lemma.hasSuffix("ist") || lemma.hasSuffix("ician"))
    }

    /// Bodies of people that act as one.
    package static let organizations: Set<String> = words(
        """
        academy administration agency air-force airline alliance army assembly association authority bank \
        battalion board brigade broadcaster bureau cabinet caliphate church coalition college command \
        commissariat commission committee company confederation conference congress consortium corporation \
        corps council court delegation department directorate division dynasty empire faculty federation fleet \
        forces foundation front gendarmerie government group guild house institute institution junta league \
        legion legislature ministry monarchy movement museum navy newspaper office orchestra order organisation \
        organization parliament party police publisher regime regiment school secretariat senate service \
        society squadron staff state studio team tribe tribunal troops union university
        """)
    /// Parts of the earth and what stands on it.
    package static let places: Set<String> = words(
        """
        abbey airport archipelago area avenue basin battlefield bay beach border borough boulevard bridge \
        building canal canyon cape capital castle cathedral cave cemetery chapel city coast colony continent \
        country county dam desert district downtown east empire estuary factory falls forest fort fortress \
        frontier glacier gulf harbor harbour headquarters heights highway hill hospital island kingdom lake \
        land library lighthouse monastery mosque mountain municipality museum nation neighborhood north \
        observatory ocean outpost palace parallel parish park peninsula plain plant plateau port prefecture \
        province quarter region republic reservoir ridge river road route school sea settlement shrine site \
        south square stadium state station strait street suburb temple territory theater theatre tower town \
        township valley village volcano west zone
        """)
    /// What sails, flies or rides, and bears a name of its own.
    package static let crafts: Set<String> = words(
        """
        airship barque battlecruiser battleship bomber brig carrier corvette cruiser destroyer dreadnought ferry \
        flagship freighter frigate galleon gunboat icebreaker ironclad liner locomotive merchantman minelayer \
        minesweeper monitor raider schooner ship sloop spacecraft steamer steamship submarine tanker trawler tugboat \
        vessel yacht
        """)
    /// What happens.
    package static let events: Set<String> = words(
        """
        accord accident armistice assassination attack battle bombing campaign championship civil-war conference congress conquest coronation coup crisis crusade cup disaster \
        earthquake election eruption exhibition expedition explosion famine festival final fire flood founding game games genocide holocaust hurricane incident independence invasion landing launch march massacre \
        mission mutiny offensive olympics operation outbreak pandemic plague protest purge raid rebellion reformation renaissance restoration revolt revolution riot siege slaughter \
        strike summit surrender trial truce uprising voyage war wedding winter-war
        """)
    /// What happens on a day, though it bears no name.
    package static let happenings = events.union(
        words(
            """
            abolition appearance arrest arrival birth burial closure collapse completion construction creation death debut defeat \
            departure discovery execution expulsion flight formation introduction invention meeting murder opening performance premiere \
            publication release retreat return start sighting victory
            """))
    /// What figures measure.
    package static let measures: Set<String> = words(
        """
        age altitude amount area attendance budget capacity circulation circumference cost density depth diameter distance duration \
        elevation endowment enrolment enrollment expenditure fee frequency height high income length lifespan low mass \
        membership pace payload percentage population power pressure price production radius range rate ratio revenue salary size \
        speed strength surface temperature thickness thrust tonnage total turnout turnover value velocity volume wage wavelength weight \
        width worth yield
        """)
    /// What two or more agree on, of `orders`.
    package static let agreements: Set<String> = ["accord", "agreement", "convention", "pact", "protocol", "treaty"]

    /// Last words of what is raced or played for, again and again.
    package static let contests: Set<String> = words(
        """
        bowl championship championships contest cup derby handicap league oaks open plate prix prize series shield stakes \
        tournament trophy
        """)

    /// What lays down rules.
    package static let orders: Set<String> = words(
        """
        accord act agreement amendment bill bull charter code constitution convention decision declaration decree directive doctrine edict law mandate order ordinance pact \
        plan policy proclamation protocol regulation resolution rule statute treaty ultimatum
        """)
    /// What people write, compose, paint or make to be seen.
    package static let works: Set<String> = words(
        """
        album article atlas ballad ballet book cantata catalogue chronicle comedy diary dictionary documentary drama \
        encyclopaedia encyclopedia episode essay factbook film fresco hymn journal magazine manuscript mosaic \
        musical novel opera overture painting paper play poem portrait program programme report sculpture \
        sequel serial series single sonata song soundtrack story symphony thesis tragedy treatise trilogy
        """)
    /// Spans of time; they carry no reference of their own.
    package static let times: Set<String> = words(
        """
        afternoon age autumn century date day decade dusk era evening fall fortnight half hour midnight millennium minute moment month morning night noon period second spring \
        summer time week weekend winter year
        """)
    /// Nouns that judge or measure rather than name.
    package static let vague: Set<String> = words(
        """
        amount aspect bit case degree example extent fact factor form instance issue kind lack lot manner matter means number part piece point problem reason \
        result sense set side sort thing topic type understatement variety way
        """)
    private static let others: Set<String> = words(
        """
        access advice air ability action aid agriculture animal art artillery atmosphere attention ban beginning belief benefit birth blood body bomb budget building business capacity career carbon casualty cattle century \
        climate clothing coal coin combat community compound concept construction consumption content cooking copper core corn cotton crime crop crowd culture currency danger data death deficit demand density development \
        disease education efficiency election element embargo energy engine equipment evening event evidence evolution exception existence explosive export failure faith family fighting finding flag food freedom \
        fuel funding future gas gathering gene glass gold goods gun half health heating history holding home horse housing idea illness import income industry inflation influenza interest iron job \
        knowledge language length level life light lighting liquid living loss machine majority manpower manufacturing material meaning meat meeting method military mineral mining minority money month morning movement music name nature \
        neighbor neutrality north nothing nuclear-weapon oil opening opera opposition organism origin oxygen painting passage peace pressure production proposal property protection protein publishing ration reading religion resistance \
        retreat revenue rice rice-field right ring rise rising ruling science setting ship shortage silver situation size skill slavery soil south spending spelling spring steam steel stone string success sugar support survey surface system \
        teaching technology temperature thing thought tobacco training trading tree truth unit uprising use vehicle victory wage warning water weapon weather wedding weight west wheat wind wing wood world writing year
        """)

    /// Whether the word, in lower case, is a noun of any of the lists.
    package static func contains(_ word: String) -> Bool {
        others.contains(word) || persons.contains(word) || organizations.contains(word) || places.contains(word)
            || events.contains(word) || orders.contains(word) || works.contains(word) || times.contains(word)
    }
}
