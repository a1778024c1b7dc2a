/// Something that a card has or has not, by which good cards differ from bad ones.
///
/// The raw values name the traits in files of weights.
package enum CardTrait: String, CaseIterable, Sendable {
    // What is asked.
    case cause, date, figure, order, person, place, term
    case isGap, asksHowLong, asksHowMany, asksShare, asksTimeLimit, asksWhat, asksWhatOf, asksWhen, asksWhere
    case asksWhich, asksWho, asksWhom, asksWhy, asksYear

    // How much the question tells.
    case namesNone, namesOne, namesTwo, namesThree, namesMore
    case isDated, isUndatedWithFewNames, isCued, hasNoTopic, tellsTopic, answersTopic
    case upToFiveWords, upToSevenWords, upToNineWords, upToTwelveWords, upToFifteenWords, upToEighteenWords
    case upToTwentyTwoWords, moreWords

    // Of the sentence, how much is told.
    case tellsThird, tellsHalf, tellsMost, tellsNearlyAll, tellsAll
    case addsNoWord, addsOneWord, addsTwoWords, addsMoreWords

    // The question's words.
    case hasComma, hasCommas, hasDash, hasQuotation, hasBrackets, hasNumber, hasPercent, hasAcronym
    case hasBareThe, hasBareThes, hasBareA, hasPossessive, hasPronoun, hasSome, hasSuperlative, hasAnd, hasOr
    case endsInName, endsInNumber, endsInBareThe, endsInBareA, endsInBareNoun, endsInNoun, endsInAdjective, endsInAdverb
    case endsInPreposition, endsInVerb

    // The clause.
    case inMain, inCoordinated, inSubordinate, inRelative, inParticiple, ofNoClause
    case isOfBe, isOfHave, isOfCommonVerb, isOfDeedDoneOnce, isOfSharedDeed, isOfContest, isOfState, isPassive,
        isPresent
    case isPerfect, isModal, isNegated, isProgressive

    // The answer.
    case answerOfOneWord, answerOfTwoWords, answerOfThreeWords, answerOfUpToFive, answerOfUpToEight, answerOfMore
    case answerIsCapital, answerIsCommon, answerHasThe, answerHasComma, answerHasAnd, answerHasOf, answerIsHedged

    // The sentence.
    case ofUpToTwelve, ofUpToSeventeen, ofUpToTwentyThree, ofUpToThirty, ofUpToForty, ofMoreThanForty
    case opensWithPronoun, opensWithAdverb, opensWithPreposition, opensWithSubordinator, opensWithThe, opensWithName
    case hasSemicolon, hasColon, hasSentenceBrackets, hasSentenceQuotation, hasDoubt, hasManyClauses, hasOneClause
    case hasManyNames
}
