/// Words that judge: what they say is the author's view and no fact to be asked.
enum Opinions {
    static let words: Set<String> = [
        "amazing", "apocalyptic", "arguable", "arguably", "awful", "beautiful", "brilliant", "controversial",
        "critical", "crucial", "disastrous", "embarrassing", "excellent", "extraordinary", "famous",
        "fascinating", "fantastic", "good", "great", "grueling", "horrible", "iconic", "ideal", "important",
        "impressive", "incredible", "infamous", "influential", "inspiring", "interesting", "legendary", "magnificent",
        "masterful", "miserable", "negligible", "nothing", "notable", "notorious", "outstanding", "perfect", "poor",
        "popular", "prestigious", "remarkable", "renowned", "significant", "spectacular", "splendid", "stunning",
        "superb",
        "surprising", "terrible", "tragic", "understatement", "unfortunate", "unique", "wonderful", "worst",
    ]
}
