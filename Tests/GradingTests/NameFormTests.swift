import Cards
import Grading
import Testing

/// Names under another name, short or long, and answers with more around them.
struct NameFormTests {
    @Test(arguments: [
        JudgedAnswer("Britain", "UK", .right), JudgedAnswer("United Kingdom", "Great Britain", .right),
        JudgedAnswer("the United States", "USA", .right), JudgedAnswer("the Soviet Union", "the U.S.S.R.", .right),
        JudgedAnswer("the Soviet Union", "Siviet Union", .right), JudgedAnswer("West Germany", "East Germany", .wrong),
        JudgedAnswer("World War II", "WW2", .right), JudgedAnswer("World War II", "the Second World War", .right),
        JudgedAnswer("World War II", "World War I", .wrong), JudgedAnswer("World War II", "WWI", .wrong),
        JudgedAnswer("Myanmar", "Burma", .right),
        JudgedAnswer("Myanmar", "Burma", .wrong, prompt: "What is Burma called now?"),
        JudgedAnswer("Kyiv", "Kiev", .right, prompt: "Where did they meet?"),
    ])
    func `a thing of several names has them all, save the one that the question tells`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: .term) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("North Atlantic Treaty Organization", "NATO", .right),
        JudgedAnswer("NATO", "North Atlantic Treaty Organisation", .right),
        JudgedAnswer("United Nations", "U.N.", .right), JudgedAnswer("John F. Kennedy", "JFK", .right),
        JudgedAnswer("North Atlantic Treaty Organization", "NASA", .wrong),
        JudgedAnswer("U.S", "U.Sv", .wrong), JudgedAnswer("Stalin", "S", .wrong),
    ])
    func `first letters stand for the name they begin`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: .term) == item.expected)
    }

    @Test func `letters that a distractor has as well stand for nothing`() {
        let key = AnswerKey(
            kind: .term, prompt: "Which party?", accepted: ["Socialist Union Party"], choices: ["Social Unity Party"])
        #expect(key.judge("SUP").verdict == .wrong)
    }

    @Test(arguments: [
        JudgedAnswer("Bill Clinton", "William Clinton", .right), JudgedAnswer("Vincent", "Vince", .right),
        JudgedAnswer("William Clinton", "Bill Gates", .wrong), JudgedAnswer("Edward Heath", "Ted", .wrong),
    ])
    func `a short first name is the long one beside a surname`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: .person) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("France", "French", .right, prompt: "What nationality was he?"),
        JudgedAnswer("Dutch", "the Netherlands", .right, prompt: "What nationality was he?"),
        JudgedAnswer("Scotland", "Scottish", .close, prompt: "Which country was it?"),
        JudgedAnswer("the Scotland Act", "the Scottish Parliament", .wrong, prompt: "Which act was passed?"),
    ])
    func `a people's name is its country's where a nationality is asked`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: .term) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("Georgy Zhukov", "The answer is Georgy Zhukov, because he led the defence", .right),
        JudgedAnswer("Georgy Zhukov", "I believe it was Marshal Georgy Zhukov in 1941", .right),
        JudgedAnswer("Georgy Zhukov", "It was not Georgy Zhukov but Malenkov", .wrong),
        JudgedAnswer("Georgy Zhukov", "Georgy Zhukov or Georgy Malenkov", .wrong),
        JudgedAnswer("Stalin", "the wife of Stalin", .close), JudgedAnswer("Stalin", "Stalin Prize", .close),
        JudgedAnswer("Germany", "Russia attacked Germany", .wrong, prompt: "Who attacked Russia?"),
        JudgedAnswer("Germany", "Russia was attacked by Germany", .right, prompt: "Who attacked Russia?"),
    ])
    func `a longer answer is right if it says the accepted one of itself`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: .term) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("Kansas", "Kansas City", .close), JudgedAnswer("Tower Theatre", "Tower District", .close),
        JudgedAnswer("Newcastle", "Newcastle International Airport", .close),
        JudgedAnswer("the River Esk", "the Esk", .right), JudgedAnswer("Paris", "Parris Island", .close),
        JudgedAnswer("Hollywood Park L.A.", "Hollywood Park", .right),
    ])
    func `the kind of a place may be told, but no other kind`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: .place) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("the Babylonian king Belshazzar (Daniel 5)", "Belshazzar", .right, prompt: "Who saw it?"),
        JudgedAnswer("Laius, King of Thebes, and his queen, Jocasta", "Laius and Jocasta", .right),
        JudgedAnswer("Laius, King of Thebes, and his queen, Jocasta", "Jocasta", .close),
        JudgedAnswer("Richard Flanagan, Tasmania, Australia", "Richard Flanagan", .right, prompt: "Which writer?"),
        JudgedAnswer("Saladin and the Ayyubid army", "Saladin", .right, prompt: "Who took it?"),
        JudgedAnswer("Moscow and the Caucasus", "Moscow", .close, prompt: "Which targets were chosen?"),
        JudgedAnswer("the neck, accept chin or throat", "chin", .right),
        JudgedAnswer("a South African postage stamp", "a postage stamp", .right),
        JudgedAnswer("suitable for vegetarians", "vegetarian", .right), JudgedAnswer("heavy losses", "losses", .right),
        JudgedAnswer("a nuclear test series carried out in Nevada", "nuclear tests", .right),
        JudgedAnswer("the German general Erwin Rommel", "Rommel", .right, prompt: "Who led them?"),
        JudgedAnswer("The Raven by Edgar Allan Poe", "The Raven", .right), JudgedAnswer("aether", "ether", .right),
        JudgedAnswer("edible seeds", "seeds", .close), JudgedAnswer("lack of food", "food", .close),
        JudgedAnswer("Charles de Gaulle", "De Gaulle", .right, prompt: "Who led them?"),
        JudgedAnswer("San Francisco", "Francisco", .close), JudgedAnswer("civil war", "war and peace", .wrong),
    ])
    func `what only describes or places the answer may be left out`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: nil) == item.expected)
    }

    @Test func `half of a compound is close`() {
        #expect(JudgedAnswer("a heart attack", "an attack", .close).verdict(kind: .term) == .close)
        #expect(JudgedAnswer("poison gas", "gas", .close).verdict(kind: .cause) == .close)
    }

    @Test(arguments: [
        JudgedAnswer("Order No. 227 (Not One Step Back)", "not one step back", .right),
        JudgedAnswer("Order No. 227 (Not One Step Back)", "227", .right),
        JudgedAnswer("Order No. 227 (Not One Step Back)", "Order 227", .right),
        JudgedAnswer("Order No. 227 (Not One Step Back)", "Order 270", .wrong),
        JudgedAnswer("Stalin's Order No. 227", "order no 227", .right),
    ])
    func `an order is known by its number or by its name`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: .order) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("Texas", "Texss", .right), JudgedAnswer("Texas", "Txeas", .right),
        JudgedAnswer("Texas", "Texxas", .right), JudgedAnswer("Texas", "Taxas", .close),
        JudgedAnswer("Iran", "Iram", .wrong), JudgedAnswer("Bonn", "Bonnn", .wrong),
        JudgedAnswer("Moscow", "Moskow", .right),
    ])
    func `a slip of the finger is forgiven in shorter words than another letter`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: .place) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("Ford", "Ford Motor Company", .right, prompt: "Who built the Model T?"),
        JudgedAnswer("Toyota Motor Corporation", "Toyota", .right), JudgedAnswer("Ford", "Ford Foundation", .close),
        JudgedAnswer("Walt Disney", "Walt Disney Company", .close, prompt: "Who drew the mouse?"),
        JudgedAnswer("New York", "New York City", .right), JudgedAnswer("Kansas", "Kansas City", .close),
        JudgedAnswer("New York City", "NYC", .right), JudgedAnswer("York", "New York", .wrong),
    ])
    func `what a name is of may be told, where nothing else has that name`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: nil) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("Mississippi", "Mississippi River", .close, prompt: "Which state is Jackson the capital of?"),
        JudgedAnswer("Panama", "Panama Canal", .close, prompt: "Which country did he come from?"),
        JudgedAnswer("Mississippi", "Mississippi River", .right, prompt: "Which river runs through Memphis?"),
        JudgedAnswer("Georgia", "Georgia State University", .close, prompt: "Which state is it?"),
    ])
    func `another kind of thing than the question asks for is another thing`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: nil) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("Paris, France", "Paris", .right), JudgedAnswer("Yalta in the Crimea", "Yalta", .right),
        JudgedAnswer("Wembley, London, England", "Wembley, London", .right),
        JudgedAnswer("Redmond, Washington", "Redmond, Washington, USA", .right),
        JudgedAnswer("Paris, France", "France", .close), JudgedAnswer("Portland, Oregon", "Portland, Maine", .wrong),
        JudgedAnswer("San Antonio, Texas", "San Antonio, Florida", .wrong),
    ])
    func `a place is told with or without what it lies in`(_ item: JudgedAnswer) {
        let asked = JudgedAnswer(item.accepted, item.given, item.expected, prompt: "Where was she born?")
        #expect(asked.verdict(kind: nil) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("Bram Stoker", "the Irish author Bram Stoker", .right),
        JudgedAnswer("Bram Stoker", "a book by the Irish author Bram Stoker", .right),
        JudgedAnswer("Bram Stoker", "the wife of the author Bram Stoker", .close),
        JudgedAnswer("Beethoven", "Ludwig van Beethoven", .right),
        JudgedAnswer("Poseidon", "Poseidon's brother Zeus", .close),
        JudgedAnswer("George H. W. Bush", "George W. Bush", .close),
    ])
    func `a name is told with what its bearer is, not by another one's`(_ item: JudgedAnswer) {
        let asked = JudgedAnswer(item.accepted, item.given, item.expected, prompt: "Who was it?")
        #expect(asked.verdict(kind: nil) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("Mark Zuckerberg", "the father of Mark Zuckerberg", .close),
        JudgedAnswer("Abraham Lincoln", "Pres. Lincoln", .right),
        JudgedAnswer("Elizabeth I", "Elizabeth the First", .right),
        JudgedAnswer("Elizabeth I", "Elizabeth", .close), JudgedAnswer("Augustus", "Augustus, who ruled long", .right),
        JudgedAnswer("Augustus", "Tiberius, who followed Augustus", .close),
    ])
    func `whom the answer names counts, and what explains it does not`(_ item: JudgedAnswer) {
        let asked = JudgedAnswer(item.accepted, item.given, item.expected, prompt: "Who founded it?")
        #expect(asked.verdict(kind: nil) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("Canberra", "Canberra, not Sydney", .right),
        JudgedAnswer("Canberra", "Sydney, not Canberra", .wrong),
        JudgedAnswer("penicillin", "He discovered penicillin", .right, prompt: "What did he discover?"),
        JudgedAnswer("penguin", "Penguins cannot fly", .right, prompt: "Which bird cannot fly?"),
    ])
    func `an answer may deny another one, and repeat the question`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: nil) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("Harvard", "Harvard University", .right, prompt: "Where did he study?"),
        JudgedAnswer("Boston", "Boston University", .close, prompt: "Where was she born?"),
        JudgedAnswer("Chicago Bulls", "the Bulls", .right, prompt: "Which team won?"),
        JudgedAnswer("Chicago Bulls", "Chicago", .close, prompt: "Which team won?"),
        JudgedAnswer("Manchester United", "Manchester United F.C.", .right, prompt: "Which team won?"),
    ])
    func `a school and a team are known by a part of their name where one is asked for`(_ item: JudgedAnswer) {
        #expect(item.verdict(kind: nil) == item.expected)
    }

    @Test(arguments: [
        JudgedAnswer("the American astronaut Neil Armstrong", "Neil Armstrong", .right),
        JudgedAnswer("the physicist James Watt", "James Watt", .right),
        JudgedAnswer("brothers Jacob and Wilhelm Grimm", "Jacob and Wilhelm Grimm", .right),
        JudgedAnswer("Louis XIV of France", "Louis XIV", .right),
        JudgedAnswer("Louis XIV of France", "Louis XVI", .wrong),
        JudgedAnswer("the wife of the actor John Smith", "John Smith", .close),
    ])
    func `the name is enough where the answer says more of its bearer`(_ item: JudgedAnswer) {
        let asked = JudgedAnswer(item.accepted, item.given, item.expected, prompt: "Who was it?")
        #expect(asked.verdict(kind: nil) == item.expected)
    }

    @Test func `another one's brother is not whom the answer names`() {
        let item = JudgedAnswer("the brother of king Belshazzar", "Belshazzar", .close, prompt: "Who saw it?")
        #expect(item.verdict(kind: nil) != .right)
    }
}
