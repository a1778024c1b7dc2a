import Cards
import Grading
import Testing

/// Verdicts on answers that go on behind what is asked for, and on other ways to write a name.
struct LongerAnswerTests {
    @Test(arguments: [
        JudgedAnswer("1848", "In 1848, by the peace treaty", .right, prompt: "In which year was it ceded?"),
        JudgedAnswer("1848", "1848, or a year later", .wrong, prompt: "In which year was it ceded?"),
        JudgedAnswer("1848", "1849, by a treaty", .wrong, prompt: "In which year was it ceded?"),
        JudgedAnswer("six", "6: four cows and two calves", .right, prompt: "How many animals were lost?"),
        JudgedAnswer("36", "6 x 6 = 36", .right, prompt: "How many squares has the board?"),
        JudgedAnswer("36", "6 x 6 = 38", .wrong, prompt: "How many squares has the board?"),
        JudgedAnswer("20", "20, plus five more", .wrong, prompt: "How many ships sailed?"),
        JudgedAnswer("20", "20, 30", .wrong, prompt: "How many ships sailed?"),
    ])
    func `a date or figure may be followed by what it is made of`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: nil) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("Lisbon", "Lisbonn, in Portugal", .right, prompt: "Where did she land?"),
        JudgedAnswer("Lisbon", "Lissbon, Portugal", .right, prompt: "What is the capital of Portugal?"),
        JudgedAnswer("Lisbon", "Alfama, Lisbon, Portugal", .right, prompt: "In which city did he die?"),
        JudgedAnswer("Lisbon", "Madrid, Lisbon", .close, prompt: "In which city did he die?"),
        JudgedAnswer("Portland, Maine", "Portland, Oregon", .wrong, prompt: "In which city was he born?"),
        JudgedAnswer("mitochondria", "mitochondria, the powerhouses of the cell", .right, prompt: "What makes it?"),
        JudgedAnswer("steam", "steam, using two boilers", .right, prompt: "What drove the ship?"),
        JudgedAnswer("a dog", "a cat, a dog", .close, prompt: "Which animal found it?"),
    ])
    func `a place or thing may be followed by more about it`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: nil) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("Billie Jean", "Billie Jean King", .close, prompt: "Who won the match?"),
        JudgedAnswer("Arthur Prior", "Arthur Prior jr", .right, prompt: "Who won the match?"),
        JudgedAnswer("J. S. Bach", "Johann Christoph Bach", .wrong, prompt: "Who wrote it?"),
        JudgedAnswer("J. S. Bach", "Johann Sebastian Bach", .right, prompt: "Who wrote it?"),
        JudgedAnswer("Indira Gandhi", "Indira Ghandi", .right, prompt: "Who was elected?"),
        JudgedAnswer("Monet", "Manet", .wrong, prompt: "Who painted it?"),
        JudgedAnswer("Rhone", "Rhine", .wrong, prompt: "On which river does it lie?"),
        JudgedAnswer("Danube", "Donau", .right, prompt: "On which river does it lie?"),
    ])
    func `a title may be a surname, and a known name is no slip in another`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: nil) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("helium", "He", .right, prompt: "Which gas fills the balloon?"),
        JudgedAnswer("helium", "he", .wrong, prompt: "Which gas fills the balloon?"),
        JudgedAnswer("helium", "H", .wrong, prompt: "Which gas fills the balloon?"),
        JudgedAnswer("Utah", "UT", .right, prompt: "In which state does the lake lie?"),
        JudgedAnswer("helium", "He", .wrong, prompt: "Of which element is this the symbol?"),
    ])
    func `a code stands for what it names where no code is asked for`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: nil) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("14 July", "14/7", .right),
        JudgedAnswer("14 July 1789", "1789 July 14", .right),
        JudgedAnswer("14 July 1789", "1798 July 14", .wrong),
        JudgedAnswer("14 July", "7/14", .right),
        JudgedAnswer("14 July", "14.7.", .right),
        JudgedAnswer("14 July", "15/7", .wrong),
        JudgedAnswer("4 July", "7/4", .close),
        JudgedAnswer("4 July", "4/8", .wrong),
        JudgedAnswer("about 30 days", "31 days", .right),
        JudgedAnswer("about 30 days", "five weeks", .close),
        JudgedAnswer("about 30 days", "two months", .wrong),
        JudgedAnswer("30 days", "31 days", .wrong),
        JudgedAnswer("nineteen", "nineten", .close),
    ])
    func `days are read in digits, and about is about for lengths of time as well`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: nil) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("to keep the engine cool", "so that the engine is not kept cool", .wrong),
        JudgedAnswer("they reached the town", "they did not reach the town", .wrong),
        JudgedAnswer("they reached the town", "they did not wait but reached the town", .right),
    ])
    func `a denial is of what stands behind it`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: .cause) == item.expected)
    }

    @Test func `what the accepted answer leaves away is not its opposite`() {
        let key = AnswerKey(kind: .cause, prompt: "Why is water pumped?", accepted: ["to keep the engine cool"])
        #expect(!key.judge("so that the engine does not burn").reason.hasPrefix("the opposite"))
        #expect(key.judge("so that the engine is not kept cool").reason.hasPrefix("the opposite"))
    }

    @Test(arguments: [
        JudgedAnswer("they shared it between France and Spain", "shared it between Spain and France", .right),
        JudgedAnswer("France attacked Spain", "Spain attacked France", .wrong),
        JudgedAnswer("lack of vitamin B", "vitamin B deficiency", .right),
        JudgedAnswer("lack of vitamin B", "vitamin D deficiency", .wrong),
    ])
    func `names joined by and may change places, those of a verb may not`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: .cause) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("Karl von Stein", "Stein", .right, prompt: "Which statesman freed the serfs?"),
        JudgedAnswer("Red Rose", "Rose", .close, prompt: "Which rock band played?"),
        JudgedAnswer("Galileo Galilei", "Galileo", .right, prompt: "Who built the telescope?"),
        JudgedAnswer("GRDX", "G.R.D.X.", .right, prompt: "Which organization was it?"),
        JudgedAnswer("Nicolaus Copernicus", "Kopernikus", .right, prompt: "Who wrote it?"),
        JudgedAnswer("Cyril Brandt", "Ciril Brant", .right, prompt: "Who wrote it?"),
        JudgedAnswer("photosynthesis", "fotosynthesis", .right, prompt: "What is it called?"),
    ])
    func `a surname, initials with dots and other letters for a sound are right`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: nil) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("21.5 hours", "21 and a half hours", .right),
        JudgedAnswer("21.5 hours", "21 h 30 min", .right),
        JudgedAnswer("24 hours", "1440 minutes", .right),
        JudgedAnswer("1440", "1440", .right, prompt: "In which year was it built?"),
        JudgedAnswer("45 seconds", "45 s", .right),
        JudgedAnswer("two weeks", "fortnight", .right),
        JudgedAnswer("A+", "A plus", .right),
        JudgedAnswer("A+", "A minus", .wrong),
        JudgedAnswer("2.5 miles", "2 and a half miles", .right),
        JudgedAnswer("42.195 km", "42,195 km", .right),
        JudgedAnswer("42,195 km", "42.195 km", .right),
        JudgedAnswer("42.5 km", "42,195 km", .wrong),
    ])
    func `lengths of time and decimals are read as people write them`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: nil) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("Harald II", "Harald II the Bold", .right, prompt: "Which king fell?"),
        JudgedAnswer("Harald II", "Harald III the Bold", .wrong, prompt: "Which king fell?"),
        JudgedAnswer("José Ruiz Almagro", "Almagro", .right, prompt: "Which chess champion came from Lima?"),
        JudgedAnswer("Grey Owl", "Owl", .close, prompt: "Which river steamer sank?"),
        JudgedAnswer("Bernard O'Malley", "O Malley", .right, prompt: "Who led them?"),
        JudgedAnswer("tsetse fly", "tse-tse flies", .right, prompt: "What carries it?"),
        JudgedAnswer("Sergei Sukarnov", "Soekarnov", .right, prompt: "Who led them?"),
        JudgedAnswer("Hasan Ahmad", "Hasan Ahmed", .right, prompt: "Who led them?"),
        JudgedAnswer("Hasan Ahmad", "Hasan Ahsad", .close, prompt: "Who led them?"),
        JudgedAnswer("Roe v. Holm", "Roe versus Holm", .right, prompt: "Which case was it?"),
    ])
    func `an epithet, a surname and other ways to part a word are no other name`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: nil) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("Latin, replaced by Greek", "Greek, replaced by Latin", .wrong),
        JudgedAnswer("Latin, replaced by Greek", "latin, which was replaced by greek", .right),
        JudgedAnswer("150 million francs", "150 mio. francs", .right),
        JudgedAnswer("150 million francs", "15 mio. francs", .wrong),
    ])
    func `a pair told by a verb keeps its order, and a million may be short`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: nil) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("Maurice Ravel", "ravel i think", .right, prompt: "Who wrote it?"),
        JudgedAnswer("Maurice Ravel", "debussy i think", .wrong, prompt: "Who wrote it?"),
        JudgedAnswer("Lars Amundsen", "Admunsen", .right, prompt: "Who led them?"),
        JudgedAnswer("chlorophyll", "clorophyl", .right, prompt: "What is it called?"),
        JudgedAnswer("1755", "1755?", .right, prompt: "In which year was it?"),
    ])
    func `a doubt that is said and letters that are swapped take nothing from an answer`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: nil) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("to link Holm with Leith", "to connect Leith and Holm", .right),
        JudgedAnswer("to free Holm from Leith", "to free Leith from Holm", .wrong),
        JudgedAnswer("he refused to annul the marriage", "he wouldn't annul the marriage", .right),
        JudgedAnswer("he refused to annul the marriage", "he would annul the marriage", .wrong),
    ])
    func `two that are linked may change places, and a refusal is a denial`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: .cause) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("the royal family left the town at dawn to hear mass", "the royal family left the town", .right),
        JudgedAnswer(
            "the royal family left the town at dawn to hear mass",
            "the royal family left the town at dusk to hear mass",
            .close),
        JudgedAnswer("massive Norman losses in the West", "massive Norman losses in Leith", .close),
        JudgedAnswer("massive Norman losses in the West", "massive Norman losses", .right),
    ])
    func `a head is enough, but what follows it may not be something else`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: .cause) == item.expected)
    }

    @Test(arguments: [
        ("Haber", Verdict.right), ("F. Haber", .right), ("Fritz Haber", .right), ("Fritz Jakob Haber", .right),
        ("Clara Haber", .close), ("Dr Haber", .right),
    ])
    func `a surname is enough, but not with another's first name`(_ given: String, _ expected: Verdict) {
        let key = AnswerKey(kind: .person, prompt: "Who made ammonia?", accepted: ["Fritz Haber", "Haber"])
        #expect(key.judge(given).verdict == expected)
    }
}
