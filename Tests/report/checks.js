// Read into a page by the test: what is wrong with it for people who see badly, or not at all. Returns a list of complaints.
(() => {
    const complaints = [];
    const complain = (text, element) =>
        complaints.push(text + (element ? ": " + element.outerHTML.slice(0, 120) : ""));
    const all = selector => [...document.querySelectorAll(selector)];
    const isShown = element => element.getClientRects().length > 0;

    if (!document.documentElement.lang) complain("the page has no language");
    if (!document.title.trim()) complain("the page has no title");
    if (all("h1").length !== 1) complain(`${all("h1").length} headings of level 1`);
    if (all("main").length !== 1) complain("there must be one main landmark");
    if (document.scripts.length) complain("there is a script");
    if (all("img, iframe, object, embed, form, base").length) complain("there is something that fetches or sends");

    let level = 0;
    for (const heading of all("h1, h2, h3, h4, h5, h6")) {
        const next = Number(heading.tagName[1]);
        if (next > level + 1) complain(`a heading of level ${next} below one of ${level}`, heading);
        if (!heading.textContent.trim()) complain("an empty heading", heading);
        level = next;
    }

    const ids = all("[id]").map(element => element.id);
    for (const id of new Set(ids.filter((id, place) => ids.indexOf(id) !== place))) complain(`two elements are called ${id}`);
    for (const name of ["aria-labelledby", "aria-describedby"])
        for (const element of all(`[${name}]`))
            for (const id of element.getAttribute(name).split(" "))
                if (!document.getElementById(id)?.textContent.trim()) complain(`${name} leads to nothing`, element);

    for (const svg of all("svg"))
        if (svg.getAttribute("role") !== "img" || !svg.hasAttribute("aria-labelledby") || !svg.hasAttribute("aria-describedby"))
            complain("a chart without a name or a summary", svg);
    for (const figure of all(".report figure"))
        if (!figure.querySelector("figcaption h3") || !figure.querySelector("details table"))
            complain("a chart without a title or a table behind it", figure);
    for (const table of all("table")) {
        if (!table.caption?.textContent.trim()) complain("a table without a caption", table);
        if (!table.querySelector("thead th")) complain("a table without headings", table);
        const width = table.tHead?.rows[0].cells.length;
        for (const row of table.tBodies[0].rows) if (row.cells.length !== width) complain("a row of another length", row);
    }
    for (const cell of all("th")) if (!cell.scope) complain("a heading of a table without scope", cell);
    for (const link of all("a")) {
        if (!link.textContent.trim()) complain("a link without a text", link);
        const target = link.getAttribute("href");
        if (!target.startsWith("#") || !document.getElementById(target.slice(1))) complain("a link that leads nowhere", link);
    }
    for (const element of all("[role=region]"))
        if (!element.getAttribute("aria-label")) complain("a region without a name", element);
    for (const element of all(".wide"))
        if (element.scrollWidth > element.clientWidth && element.tabIndex !== 0) complain("no key scrolls this", element);

    // Contrast, by WCAG 2.2, 1.4.3.
    const channels = colour => colour.match(/[\d.]+/g).map(Number);
    const luminance = ([red, green, blue]) => {
        const part = value => (value /= 255) <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
        return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
    };
    const background = element => {
        for (let at = element; at; at = at.parentElement) {
            const colour = channels(getComputedStyle(at).backgroundColor);
            if (colour.length < 4 || colour[3] > 0) return colour;
        }
        return [255, 255, 255];
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const seen = new Set();
    while (walker.nextNode()) {
        const element = walker.currentNode.parentElement;
        if (!walker.currentNode.data.trim() || element.closest("title") || !isShown(element)) continue;
        const style = getComputedStyle(element);
        const colour = element.closest("svg") ? style.fill : style.color;
        const [light, dark] = [luminance(channels(colour)), luminance(background(element))].sort((a, b) => b - a);
        const contrast = (light + 0.05) / (dark + 0.05);
        const key = colour + contrast;
        if (contrast < 4.5 && !seen.has(key)) complain(`a contrast of ${contrast.toFixed(2)}`, element);
        seen.add(key);
    }

    const wide = document.documentElement.scrollWidth;
    if (wide > innerWidth) complain(`the page is ${wide} wide in a window of ${innerWidth}`);
    for (const text of all("svg text")) {
        if (!isShown(text)) continue;
        const size = parseFloat(getComputedStyle(text).fontSize) * text.ownerSVGElement.getScreenCTM().a;
        if (size < 9) { complain(`letters of ${size.toFixed(1)} px in a chart`, text); break; }
    }
    for (const text of all("svg text")) {
        if (!isShown(text)) continue;
        const inner = text.getBoundingClientRect(), outer = text.ownerSVGElement.getBoundingClientRect();
        if (inner.left < outer.left - 1 || inner.right > outer.right + 1) complain("a text that is cut off", text);
    }
    return complaints;
})()
