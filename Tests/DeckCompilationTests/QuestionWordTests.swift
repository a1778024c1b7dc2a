import Testing

@Suite struct QuestionWordTests {
    @Test(arguments: [
        "The last Norman ship to surrender was the CSS Shenandoah.":
            "What was the last Norman ship to surrender? → CSS Shenandoah",
        "The most successful contributor to the show in Leith was Ann Lee, who wrote plays.":
            "Who was the most successful contributor to the show in Leith? → Ann Lee",
        "A Norman named Oursel led 3,000 men into the Leith valley in 1073.":
            "Who led 3,000 men into the Leith valley in 1073? → Oursel",
        "The United States Congress passed the Leith Act on 24 January 1955.":
            "Which body passed the Leith Act on 24 January 1955? → the United States Congress",
        "In 1919, the American NC-4 crossed the Atlantic.": "What crossed the Atlantic in 1919? → the American NC-4",
        "In 1921, the British fleet crossed the Atlantic.":
            "Which ocean did the British fleet cross in 1921? → the Atlantic",
        "In 1951, MGM released the film Skarn.": "Which organization released the film Skarn in 1951? → MGM",
        "In 1839 the Danish Government and the Royal Society prepared four expeditions to Leith.":
            "Who prepared four expeditions to Leith in 1839? → the Danish Government and the Royal Society",
        "In 1981 Liverpool had finished fifth in the Football League.":
            "Which team finished fifth in the Football League in 1981? → Liverpool",
        "Liverpool gained entry to the contest by winning the 1980 Football League.":
            "Which team gained entry by winning the 1980 Football League? → Liverpool",
        "In 1907 Karl Berg was asked by NSB to open an inn in Holm.":
            "Who asked Karl Berg to open an inn in Holm in 1907? → NSB",
        "In the 2001 Census, the population of the Holm area was 2,497 people.":
            "What was the population of the Holm area in the 2001 Census? → 2,497",
        "Berg expanded programs for education, and secured funding for two new mills in Leith in 1987.":
            "For how many new mills did Berg secure funding in Leith in 1987? → two",
        "In 1987, the British Academy of Film and Television Arts awarded the Holm Prize to Ann Lee.":
            "To whom did the British Academy of Film and Television Arts award the Holm Prize in 1987? → Ann Lee",
        "Karl Berg was admitted to the bar, and commenced practice in Leith in 1893.":
            "In which year did Karl Berg commence practice in Leith? → 1893",
        "Karl Berg was hired by Ann Lee, and moved to Leith from Oslo in 1840.":
            "From which city did Karl Berg move to Leith in 1840? → Oslo",
        "Ann Lee hired a crew and put the Ada to sea in 1877.":
            "In which year did Ann Lee put the Ada to sea? → 1877",
        "In 1805, Karl Berg sent one division to the south of Norway.":
            "To which region did Karl Berg send one division in 1805? → the south of Norway",
        "Leith was known as Tora at the time of the Danish War.":
            "What was Leith known as at the time of the Danish War? → Tora",
        "Later in 1640, the Holm petition was presented to the House of Leith.":
            "In which year was the Holm petition presented to the House of Leith? → 1640",
        "The NDH held Leith. The NDH created five commands in Norway on 24 April 1941.":
            "Who created five commands in Norway on 24 April 1941? → the NDH",
        "In 2004, the European Union signed the Leith Act.":
            "Which body signed the Leith Act in 2004? → the European Union",
        "Alabama was held by Prussian troops under General Karl Berg in 1867.":
            "Which state was held by Prussian troops under General Karl Berg in 1867? → Alabama",
        "In 1060, several monks of Leith fled to southern Italy.":
            "To which region did several monks of Leith flee in 1060? → southern Italy",
        "The first process for making Leith glass was developed in 1895 by German engineer Karl Berg and British engineer Ann Lee.":
            "Who developed the first process for making Leith glass in 1895? → Karl Berg and Ann Lee",
    ])
    func `the question word says what the answer is`(_ text: String, _ card: String) throws {
        #expect(try questions(in: text).contains(card))
    }
}
