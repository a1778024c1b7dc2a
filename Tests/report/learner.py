"""Study folders to make reports of: made by chance from a fixed seed, so that every run sees the same."""

import json
import os
import random
import time

KINDS = ["date", "order", "figure", "cause", "person", "place", "term", "chronology"]

# What must never become markup, or steer anything.
HOSTILE = [
    "<script>console.log('script')</script>",
    "\"><img src=x onerror=\"console.log('image')\">",
    "</td></table></section><h1>break</h1>",
    "&lt;b&gt; stays as it is &amp; so does this",
    "</title></style><script src=http://example.invalid/x.js></script>",
    "right to left \u202eevil\u202c and \u2066isolated\u2069",
    "bell \u0007 and escape \u001b[2J",
    "' onmouseover='console.log(1)",
]


def write_study_folder(folder, learner="anna", seed=1, cards=40, days=120, hostile=True):
    """A folder with two decks and the log of a learner; returns how many answers are in the log."""
    chance = random.Random(seed)
    os.makedirs(f"{folder}/Decks", exist_ok=True)
    os.makedirs(f"{folder}/Progress", exist_ok=True)
    decks = {"rome": "Rome", "greece": 'Greece </title><script>console.log("deck")</script>' if hostile else "Greece"}
    known = []
    for number, (stem, name) in enumerate(decks.items()):
        lines = ["---", "name = " + json.dumps(name), "---", ""]
        for card in range(cards // 2):
            prompt, answer = f"Question {card} of {stem}?", f"answer {card}"
            if hostile and number == 0 and card < len(HOSTILE):
                prompt, answer = "What is " + clean(HOSTILE[card]) + "?", clean(HOSTILE[card])
            kind = KINDS[card % len(KINDS)]
            lines += [f"Q: {prompt}", f"A: {answer}", f"id: {stem}-{card}", f"kind: {kind}",
                      f"tags: {'hard' if card % 3 else 'easy'}", "choices: one; two; three; four", ""]
            known.append((f"{stem}-{card}", name, kind, answer))
        with open(f"{folder}/Decks/{stem}.md", "w") as file:
            file.write("\n".join(lines))

    # Noon of today, so that no test runs into the turn of a day.
    now = int(time.time() // 86400) * 86400_000 + 43200_000
    events, answers = [], 0

    def event(at, **fields):
        events.append({"v": 1, "event": f"{chance.getrandbits(64):016x}", "time": at, "offset": 0, **fields})

    for day in range(days, 0, -1):
        if chance.random() < 0.4:
            continue
        at, session = now - day * 86400_000, f"{chance.getrandbits(64):016x}"
        event(at, type="start", session=session, mode="quiz", decks=[decks["rome"], decks["greece"]])
        right = 0
        for card, deck, kind, answer in chance.sample(known, 9):
            at += 9000
            rating = chance.choice(["again", "hard", "good", "good", "good", "easy"])
            verdict = {"again": "wrong", "hard": "close"}.get(rating, "right")
            given = answer if verdict == "right" else chance.choice(["one", "two", clean(HOSTILE[0])])
            event(at, type="review", card=card, deck=deck, kind=kind,
                  form=chance.choice(["choices", "typed"]), given=given, verdict=verdict, rating=rating,
                  seconds=chance.randint(10, 200) / 10, session=session)
            right += verdict == "right"
            answers += 1
        event(at, type="end", session=session, asked=9, right=right)
    with open(f"{folder}/Progress/{learner}-2026.jsonl", "w") as file:
        for line in events:
            file.write(json.dumps(line, ensure_ascii=False, separators=(",", ":")) + "\n")
    return answers


def clean(text):
    """The text on one line without control characters, as a deck can hold it."""
    return "".join(" " if ord(character) < 32 else character for character in text)
