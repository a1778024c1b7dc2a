"""The pages that muster writes, opened in a real browser: make test-report.

MUSTER names the program, SCREENSHOTS the folder that pictures of the pages are left in.
"""

import csv
import io
import json
import os
import subprocess
import tempfile
import unittest

from browser import Browser
from learner import HOSTILE, clean, write_study_folder

HERE = os.path.dirname(os.path.abspath(__file__))
MUSTER = os.path.abspath(os.environ.get("MUSTER", HERE + "/../../.build/debug/muster"))
SCREENSHOTS = os.environ.get("SCREENSHOTS")

with open(HERE + "/checks.js") as file:
    CHECKS = file.read()


class Pages(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.path = cls.folder.name
        for seed, learner in enumerate(["anna", "ben", "carla <b>"], start=1):
            cls.answers = write_study_folder(f"{cls.path}/{learner}", seed=seed)
        cls.muster("report", "--output", f"{cls.path}/report.html")
        cls.muster("print", "rome", "--seed", "7", "--count", "15", "--output", f"{cls.path}/sheet.html")
        cls.muster("report", "rome", "--progress", f"{cls.path}/anna", "--progress", f"{cls.path}/ben/Progress",
                   "--progress", f"{cls.path}/carla <b>", "--output", f"{cls.path}/comparison.html")
        cls.numbers = json.loads(cls.muster("stats", "--json"))
        cls.browser = Browser()

    @classmethod
    def tearDownClass(cls):
        cls.browser.close()
        cls.folder.cleanup()

    @classmethod
    def muster(cls, *words):
        environment = {"PATH": os.environ["PATH"], "TZ": "UTC", "MUSTER_STUDY": f"{cls.path}/anna"}
        return subprocess.run([MUSTER, *words], check=True, capture_output=True, text=True, env=environment).stdout

    def page(self, name):
        return f"{self.path}/{name}.html"

    def open(self, name, **window):
        self.browser.open(self.page(name), **window)

    def count(self, selector):
        return self.browser.ask(f"document.querySelectorAll({json.dumps(selector)}).length")

    def text(self, selector):
        return self.browser.ask(f"document.querySelector({json.dumps(selector)}).textContent")

    def is_shown(self, selector):
        return self.browser.ask(f"document.querySelector({json.dumps(selector)}).getClientRects().length > 0")

    def test_no_page_says_anything_on_the_console_or_asks_for_anything(self):
        for name in ["report", "comparison", "sheet"]:
            for dark in [False, True]:
                with self.subTest(page=name, dark=dark):
                    self.open(name, dark=dark)
                    self.assertEqual(self.browser.complaints, [])
                    self.assertEqual(self.browser.requests, ["file://" + self.page(name)])

    def test_every_page_is_for_everyone(self):
        for name in ["report", "comparison", "sheet"]:
            for width in [360, 768, 1280]:
                for dark in [False, True]:
                    with self.subTest(page=name, width=width, dark=dark):
                        self.open(name, width=width, dark=dark)
                        self.browser.ask("document.querySelectorAll('details').forEach(one => one.open = true)")
                        self.assertEqual(self.browser.ask(CHECKS), [])
                        if name == "report":
                            self.browser.ask("location.hash = '#deck-1'")
                            self.assertEqual(self.browser.ask(CHECKS), [])

    def test_pictures_for_people_to_look_at(self):
        if not SCREENSHOTS:
            self.skipTest("SCREENSHOTS names no folder")
        os.makedirs(SCREENSHOTS, exist_ok=True)
        for name in ["report", "comparison", "sheet"]:
            for width in [360, 1280]:
                for dark in [False, True]:
                    self.open(name, width=width, dark=dark)
                    shade = "dark" if dark else "light"
                    self.browser.screenshot(f"{SCREENSHOTS}/{name}-{width}-{shade}.png")
                    if name == "report":
                        self.browser.ask("location.hash = '#deck-1'")
                        self.browser.screenshot(f"{SCREENSHOTS}/{name}-deck-{width}-{shade}.png")
        self.assertEqual(len(os.listdir(SCREENSHOTS)), 16)

    def test_a_screen_reader_hears_the_charts_and_landmarks(self):
        self.open("report")
        roles = self.browser.roles()
        names = [name for role, name in roles if role in ("image", "img")]
        self.assertEqual(len(names), self.count("svg"))
        self.assertTrue(all(names))
        self.assertIn("Scores of sittings", names)
        for role in ["main", "banner", "navigation", "contentinfo"]:
            self.assertIn(role, [found for found, _ in roles])

    def test_every_chart_has_the_marks_that_the_numbers_ask_for(self):
        self.open("report")
        self.assertEqual(self.count("#sittings .dot"), min(60, len(self.numbers["sittings"])))
        self.assertEqual(self.count("#known .dot"), len(self.numbers["known"]))
        self.assertEqual(self.count("#retention .dot"), len(self.numbers["retentionByMonth"]))
        self.assertEqual(self.count("#retention .aim"), 1)
        self.assertEqual(self.count("#calibration .dot"), len(self.numbers["calibration"]["bins"]))
        self.assertEqual(self.count("#forecast .bar"), sum(1 for due in self.numbers["forecast"] if due))
        answered = [kind for kind in self.numbers["kinds"] if kind["recall"]["total"]]
        self.assertEqual(self.count("#kinds .bar"), len(answered))
        self.assertEqual(self.count("#forms .bar"), len(self.numbers["forms"]))
        self.assertEqual(self.count("#tags .bar"), 2)
        # 53 whole weeks, and the days of this one.
        days = self.count("#calendar rect")
        self.assertTrue(53 * 7 < days <= 54 * 7)
        self.assertEqual(days - self.count("#calendar .h0"), len(self.numbers["days"]))

    def test_marks_stand_where_the_numbers_put_them(self):
        self.open("report")
        shares = [sitting["right"] / sitting["asked"] for sitting in self.numbers["sittings"]][-60:]
        heights = self.browser.ask("[...document.querySelectorAll('#sittings .dot')].map(dot => dot.cy.baseVal.value)")
        for share, height in zip(shares, heights):
            self.assertAlmostEqual(150 - share * 140, height, delta=0.06)
        widths = self.browser.ask("[...document.querySelectorAll('#kinds .bar')].map(bar => bar.width.baseVal.value)")
        for kind, width in zip(self.numbers["kinds"], widths):
            self.assertAlmostEqual(244 * kind["recall"]["right"] / kind["recall"]["total"], width, delta=0.06)

    def test_tables_say_what_json_and_csv_say(self):
        self.open("report")
        for table, figure in [("kinds", "kinds"), ("decks", "decks"), ("sittings", "sittings"), ("known", "known")]:
            rows = list(csv.reader(io.StringIO(self.muster("stats", "--csv", table))))[1:]
            cells = self.browser.ask(
                f"[...document.querySelectorAll('#{figure} tbody tr')].map(row => row.cells[0].textContent)")
            self.assertEqual(cells, [row[0] for row in rows])
        self.assertEqual(sum(day["answers"] for day in self.numbers["days"]), self.numbers["answers"])
        right = self.browser.ask("[...document.querySelectorAll('#kinds tbody tr')].map(row => row.cells[5].textContent)")
        self.assertEqual(right, [str(kind["recall"]["right"]) for kind in self.numbers["kinds"]])

    def test_each_deck_has_a_page_of_its_own_with_all_its_cards(self):
        self.open("report")
        self.assertTrue(self.is_shown("#overview"))
        self.assertFalse(self.is_shown("#deck-1"))
        for number, deck in enumerate(self.numbers["decks"], start=1):
            self.browser.ask(f"location.hash = '#deck-{number}'")
            self.assertFalse(self.is_shown("#overview"))
            self.assertTrue(self.is_shown(f"#deck-{number}"))
            self.assertEqual(self.text(f"#deck-{number} h2"), deck["name"])
            self.assertEqual(self.count(f"#deck-{number} tbody tr"), deck["cards"]["total"])
        self.browser.ask("location.hash = '#overview'")
        self.assertTrue(self.is_shown("#overview"))

    def test_nothing_of_a_deck_becomes_markup(self):
        self.open("report")
        page = self.browser.ask("document.body.textContent")
        for text in HOSTILE[:5]:
            self.assertIn(clean(text), page)
        self.assertIn("\\u{202E}evil", page)
        self.assertNotIn("\u202e", page)
        self.assertEqual(self.browser.complaints, [])

    def test_on_paper_everything_is_there(self):
        self.open("report", media="print")
        self.assertTrue(self.is_shown("#overview") and self.is_shown("#deck-1") and self.is_shown("#deck-2"))
        self.assertFalse(self.is_shown("nav"))
        self.assertGreater(self.browser.pdf().count(b"/Type /Page\n"), 3)

    def test_learners_stand_side_by_side(self):
        self.open("comparison")
        names = self.browser.ask(
            "[...document.querySelectorAll('#cards ~ .wide thead th')].slice(1).map(cell => cell.textContent)")
        self.assertEqual(names, ["anna", "ben", "carla <b>"])
        self.assertEqual(self.count("#cards ~ .wide tbody tr"), 20)
        self.assertEqual(self.count("#known .track"), 3)

    def test_a_sheet_has_a_key_on_a_page_of_its_own(self):
        self.open("sheet", media="print")
        self.assertEqual(self.count("section:not(.key) > ol > li"), 15)
        self.assertEqual(self.count(".key > ol > li"), 15)
        self.assertEqual(
            self.browser.ask("getComputedStyle(document.querySelector('.key')).breakBefore"), "page")
        letters = self.browser.ask(
            """[...document.querySelectorAll('.key > ol > li')].map((key, place) => {
                const [letter, answer] = key.querySelector('strong').textContent.split(/\\) (.*)/s);
                const choices = document.querySelectorAll('section:not(.key) > ol > li')[place].querySelectorAll('ol li');
                return choices[letter.charCodeAt(0) - 97].textContent === answer;
            })""")
        self.assertEqual(letters, [True] * 15)


if __name__ == "__main__":
    unittest.main()
