/// First names of people, in lower case, and whom they are given to where that is plain.
package enum FirstNames {
    package static let male: Set<String> = words(
        """
        aaron abraham adam adolf adrian alan albert alexander alfred andreas andrew angelo anthony antoine anton arthur august augustus benedict benito benjamin bernard bill bob boris brian bruce carl carlos charles charlie christian \
        christopher claude constantine cornelius daniel david dennis derek dmitri donald douglas dwight edgar edmund eduard edward edwin emil enrico eric ernest ernst erwin eugene ferdinand fidel francis franciscus francisco frank franklin franz fred frederick friedrich \
        fritz galileo gary gavrilo genghis geoffrey georg george georgy gerald gerhard giovanni giuseppe glenn gottfried graham gregory gustav hannibal hans harold harry heinrich helmut henri henry herbert herman hermann hernan hideki horatio howard hugh \
        ian igor immanuel ioseph isaac isambard ivan jack jacob jacques james jan jason jean jeff jefferson jerome jim jimmy joachim joe johan johann johannes john jonathan jose josef joseph josip jose juan jules julius karl keith ken kenneth kevin konrad konstantin kublai \
        lars lawrence lech leo leon leonard leonardo leonid lewis louis lucius ludwig luis luigi lyndon mao marco marcus mark martin matthew max maximilian michael michel mikhail miguel mohammed muhammad napoleon neil nicholas nicolas nicolaus niels nigel nikita nikola nikolai oliver oskar otto \
        patrick paul pedro peter philip philippe pierre rafael ralph raymond rene richard robert roger roland ronald roy rudolf samuel saul scott sebastian sergei simon stephen steve steven stewart terry theodore thomas timothy toby tom tony tycho ulrich ulysses \
        vasco vasily victor vincent vladimir volodymyr walter warren werner wilbur wilhelm will william winston wolfgang woodrow yuri zhukov
        """)
    package static let female: Set<String> = words(
        """
        ada agatha alexandra alice amelia angela anna anne barbara beatrice catherine charlotte christina clara cleopatra diana dorothy edith eleanor elena elizabeth emily emma eva eve florence frances grace hannah helen \
        helena hillary indira ingrid irene isabel isabella jane jean jennifer joan judith julia karen kate katherine laura linda lisa louise lucy margaret maria marie martha mary matilda nancy olga patricia queen rachel rosa rosalind rose ruth \
        sarah sophia sophie susan svetlana tatiana teresa theresa valentina victoria virginia
        """)

    package static func contains(_ word: String) -> Bool { male.contains(word) || female.contains(word) }
}
