import Cards
import Grading
import Testing

/// Verdicts on answers that tell a person, a team or a place otherwise than by the bare name.
@Suite struct DescribedAnswerTests {
    @Test(arguments: [
        JudgedAnswer("Clara Holm", "Leith Rovers guitarist Clara Holm", .right, prompt: "Who plays the mother?"),
        JudgedAnswer("Clara Holm", "Norwegian composer Holm", .right, prompt: "Who wrote the opera?"),
        JudgedAnswer("Clara Holm", "the investor Clara Holm", .right, prompt: "Who gave the money?"),
        JudgedAnswer("Clara Holm", "the wife of composer Clara Holm", .close, prompt: "Who wrote the opera?"),
        JudgedAnswer("Clara Holm", "no composer Holm", .wrong, prompt: "Who wrote the opera?"),
        JudgedAnswer("Clara Holm", "Norwegian composer Berg", .wrong, prompt: "Who wrote the opera?"),
        JudgedAnswer("King John", "John, King of England", .right, prompt: "Who sealed the charter?"),
        JudgedAnswer("King John", "Henry, King of England", .wrong, prompt: "Who sealed the charter?"),
        JudgedAnswer("Miguel de Berg", "Miguel de Berg Saavedra", .right, prompt: "Who wrote the novel?"),
        JudgedAnswer("Henry Ford", "Henry Ford Hospital", .close, prompt: "Who founded the firm?"),
    ])
    func `a person may be told with what he is, and by more of his name`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: nil) == item.expected)
    }

    @Test func `who has the name that is accepted, and is of elsewhere, is another`() {
        let key = AnswerKey(
            kind: nil, form: .question, prompt: "Which Greek writer wrote it?",
            accepted: ["Philo of Byzantium", "Philo"])
        #expect(key.judge("Philo of Alexandria").verdict == .close)
        #expect(key.judge("Philo of Byzantion").verdict == .right)
        #expect(key.judge("Philo").verdict == .right)
        let adams = AnswerKey(
            kind: .person, form: .question, prompt: "Who lived in the house first?", accepted: ["John Adams"])
        #expect(adams.judge("John Quincy Adams").verdict == .close)
        #expect(adams.judge("Adams").verdict == .right)
    }

    @Test(arguments: [
        JudgedAnswer("France", "the French national team", .right, prompt: "Who won the cup in 1998?"),
        JudgedAnswer("France", "the German national team", .wrong, prompt: "Who won the cup in 1998?"),
        JudgedAnswer("Russia", "the Russian Empire", .right, prompt: "From whom was the land bought?"),
        JudgedAnswer("Leith City", "Leith City Football Club", .right, prompt: "Which club won the cup?"),
        JudgedAnswer("Bethel, New York", "a dairy farm in Bethel, NY", .right, prompt: "Where was it held?"),
        JudgedAnswer(
            "Wiltshire, England", "Salisbury Plain in Wiltshire", .right, prompt: "Where do the stones stand?"),
        JudgedAnswer("Wiltshire, England", "Salisbury Plain in Kent", .wrong, prompt: "Where do the stones stand?"),
        JudgedAnswer("Paris", "Lyon in France", .wrong, prompt: "Where was she born?"),
        JudgedAnswer(
            "western Pacific Ocean", "in the western Pacific near Guam", .right, prompt: "Where does the trench lie?"),
    ])
    func `a team or land may be told in full, and a place with what it lies in`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: nil) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("46", "23 pairs", .right, prompt: "How many chromosomes are there?"),
        JudgedAnswer("46", "24 pairs", .wrong, prompt: "How many chromosomes are there?"),
        JudgedAnswer("10 feet", "ten ft", .right, prompt: "How high is the rim?"),
        JudgedAnswer("10 feet", "nine ft", .wrong, prompt: "How high is the rim?"),
        JudgedAnswer("nitrogen", "N2", .right, prompt: "What is the most abundant gas in the air?"),
        JudgedAnswer("nitrogen", "O2", .wrong, prompt: "What is the most abundant gas in the air?"),
        JudgedAnswer("BBC One", "BBC", .close, prompt: "Where did the first episodes appear?"),
        JudgedAnswer("Doctor of Pharmacy (Pharm. D.)", "PharmD", .right, prompt: "Which degree is needed?"),
        JudgedAnswer("vitamin D", "vitamin C", .wrong, prompt: "Which vitamin is lacking?"),
        JudgedAnswer(
            "lab work, counselling, and help with the cost of drugs", "lab work", .close,
            prompt: "What do they provide?"),
        JudgedAnswer("a lawyer", "an attorney", .right, prompt: "Who may ask for it?"),
        JudgedAnswer("Roman Catholics", "Catholics", .right, prompt: "Which group runs the schools?"),
    ])
    func `pairs, signs, formulas, abbreviations and synonyms are understood, and a part is no whole`(
        _ item: JudgedAnswer
    ) {
        #expect(item.verdict(kind: nil) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("yes", "Yes, it certainly is", .right, prompt: "Is the Nile longer than the Thames?"),
        JudgedAnswer("no", "nope, only one of them", .right, prompt: "Do both lie in Norway?"),
        JudgedAnswer("no", "yes, both", .wrong, prompt: "Do both lie in Norway?"),
        JudgedAnswer("yes", "yes or no", .wrong, prompt: "Do both lie in Norway?"),
        JudgedAnswer("2010", "five years later, in 2010", .right, prompt: "In which year was the drought?"),
        JudgedAnswer("2010", "five years later, in 2011", .wrong, prompt: "In which year was the drought?"),
    ])
    func `yes, no and a date may be said at more length`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: nil) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer(
            "Earl of Holm and Duke of Leith", "Duke of Holm and Earl of Leith", .wrong,
            prompt: "Which titles did he hold?"),
        JudgedAnswer(
            "Earl of Holm and Duke of Leith", "Duke of Leith and Earl of Holm", .right,
            prompt: "Which titles did he hold?"),
        JudgedAnswer("his brother Jan", "his brother Karl", .close, prompt: "Who was killed?"),
        JudgedAnswer("his brother Jan", "his brother", .right, prompt: "Who was killed?"),
        JudgedAnswer(
            "turbo-electric drive", "diesel-electric drive", .close, prompt: "What drive has a turbo generator?"),
    ])
    func `what stands in the place of another is not it`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: nil) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("the 19th century", "XIXth century", .right, prompt: "In which century was it built?"),
        JudgedAnswer("the 19th century", "XXth century", .wrong, prompt: "In which century was it built?"),
        JudgedAnswer("the winter of 1941", "winter of 41", .right, prompt: "When did it happen?"),
        JudgedAnswer("the winter of 1941", "winter of 42", .wrong, prompt: "When did it happen?"),
        JudgedAnswer("21 September 1921", "on 21 September 1921 at 7.32 am", .right, prompt: "When did it blow up?"),
        JudgedAnswer("21 September 1921", "on 22 September 1921 at 7.32 am", .wrong, prompt: "When did it blow up?"),
        JudgedAnswer("9 September 1913", "on 9 September in 1913", .right, prompt: "When was it opened?"),
        JudgedAnswer("9 September 1913", "on 9 September in 1914", .wrong, prompt: "When was it opened?"),
    ])
    func `a date may have a clock, a bare year or a Roman numeral`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: nil) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("the Holm-Berg treaty", "Berg-Holm treaty", .right, prompt: "Which treaty was violated?"),
        JudgedAnswer("the Holm-Berg treaty", "Berg–Holm", .right, prompt: "Which treaty was violated?"),
        JudgedAnswer("the Holm-Berg treaty", "the Berg–Holm Pact", .right, prompt: "Which treaty was violated?"),
        JudgedAnswer("the Leith Pact", "the Treaty of Leith", .right, prompt: "Which alliance was it?"),
        JudgedAnswer("the Leith Pact", "the Leith War", .close, prompt: "What ended it?"),
        JudgedAnswer("the Holm-Berg treaty", "Berg-Lee treaty", .wrong, prompt: "Which treaty was violated?"),
        JudgedAnswer("Ann Lee", "Berg-Holm", .wrong, prompt: "Who signed it?"),
    ])
    func `a pair may be named in either order`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: nil) == item.expected)
    }
}
