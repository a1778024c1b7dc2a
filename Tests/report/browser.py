"""Debian's chromium without a window, steered through its DevTools protocol over two pipes; Python's own library only."""

import json
import os
import subprocess
import tempfile


class Browser:
    """One browser with one page. What the page says on its console, throws, or asks the network for is kept."""

    def __init__(self, program="chromium"):
        self.profile = tempfile.TemporaryDirectory()
        to_browser, self.output = os.pipe()
        self.input, from_browser = os.pipe()
        words = [program, "--headless", "--disable-gpu", "--hide-scrollbars", "--no-first-run",
                 "--remote-debugging-pipe", "--user-data-dir=" + self.profile.name, "about:blank"]
        if os.geteuid() == 0:
            # Its sandbox does not work for root, as in a container.
            words.insert(1, "--no-sandbox")
        # The browser reads what it is to do from 3, and answers on 4.
        self.process = subprocess.Popen(
            ["sh", "-c", f'exec "$@" 3<&{to_browser} 4>&{from_browser}', "sh"] + words,
            pass_fds=(to_browser, from_browser), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(to_browser)
        os.close(from_browser)
        self.unread = b""
        self.number = 0
        self.session = None
        self.loaded = False
        self.complaints = []
        self.requests = []
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ["Page", "Network", "Runtime", "Log", "Accessibility", "DOM"]:
            self.call(domain + ".enable")

    def close(self):
        os.close(self.output)
        os.close(self.input)
        self.process.terminate()
        self.process.wait(20)
        self.profile.cleanup()

    def call(self, method, **parameters):
        """Calls a method of the protocol and returns its result."""
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        os.write(self.output, json.dumps(message).encode() + b"\0")
        while True:
            answer = self._read()
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']}")
                return answer.get("result", {})
            self._note(answer)

    def _read(self):
        while b"\0" not in self.unread:
            block = os.read(self.input, 1 << 16)
            if not block:
                raise RuntimeError("the browser ended")
            self.unread += block
        message, self.unread = self.unread.split(b"\0", 1)
        return json.loads(message)

    def _note(self, event):
        method, details = event.get("method"), event.get("params", {})
        if method == "Page.loadEventFired":
            self.loaded = True
        elif method == "Network.requestWillBeSent":
            self.requests.append(details["request"]["url"])
        elif method in ("Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded",
                        "Page.javascriptDialogOpening"):
            self.complaints.append(f"{method}: {json.dumps(details)[:400]}")

    def open(self, path, width=1280, height=900, dark=False, media="screen"):
        """Opens a file in a window of a size, and waits until it is loaded."""
        self.loaded, self.complaints, self.requests = False, [], []
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1,
                  mobile=width < 600)
        self.call("Emulation.setEmulatedMedia", media=media, features=[
            {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}])
        self.call("Page.navigate", url="file://" + os.path.abspath(path))
        while not self.loaded:
            self._note(self._read())

    def ask(self, expression):
        """The value of an expression in the page."""
        answer = self.call("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in answer:
            raise RuntimeError(answer["exceptionDetails"]["exception"].get("description"))
        return answer["result"].get("value")

    def screenshot(self, path):
        """Writes a picture of the whole page."""
        import base64
        picture = self.call("Page.captureScreenshot", format="png", captureBeyondViewport=True)
        with open(path, "wb") as file:
            file.write(base64.b64decode(picture["data"]))

    def pdf(self):
        """The page as it would be printed on A4."""
        import base64
        return base64.b64decode(self.call(
            "Page.printToPDF", paperWidth=8.27, paperHeight=11.69, printBackground=True)["data"])

    def roles(self):
        """Role and name of everything that a screen reader would come across."""
        nodes = self.call("Accessibility.getFullAXTree")["nodes"]
        return [(node["role"]["value"], node.get("name", {}).get("value", ""))
                for node in nodes if not node.get("ignored") and "role" in node]
