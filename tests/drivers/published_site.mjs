// Looks at every page of a published site as its readers do: axe (WCAG 2.0 to 2.2, A and AA) in light
// and in dark, the width of a small telephone, the keyboard, every link, and html-validate.
// Arguments: the folder of node_modules, the folder of the site. Scripts are off, but for ours.
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { extname, join, relative, resolve, sep } from "node:path";

const [modules, site] = process.argv.slice(2);
const load = createRequire(resolve(modules, "any.js"));
const { chromium } = load("playwright-core");
const { HtmlValidate } = load("html-validate");
const axe = readFileSync(load.resolve("axe-core/axe.min.js"), "utf-8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const TYPES = { ".html": "text/html", ".css": "text/css", ".json": "application/json", ".ics": "text/calendar", ".txt": "text/plain; charset=utf-8" };
// Rules of style, and those that a picture in SVG cannot follow.
const RULES = {
  extends: ["html-validate:standard"],
  rules: {
    "long-title": "off", "no-inline-style": "off", "no-trailing-whitespace": "off",
    "void-style": "off", "no-redundant-role": "off", "prefer-native-element": "off",
    "tel-non-breaking": "off", "require-sri": "off", "valid-id": ["error", { relaxed: true }],
  },
};

const files = (folder) =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : [path];
  });
const paths = new Set(files(site).map((path) => relative(site, path).split(sep).join("/")));
const pages = [...paths].filter((path) => path.endsWith(".html")).sort();
const server = createServer((request, answer) => {
  const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname).slice(1);
  if (!paths.has(path)) return answer.writeHead(404).end();
  answer.writeHead(200, { "content-type": TYPES[extname(path)] ?? "application/octet-stream" });
  answer.end(readFileSync(join(site, path)));
});
await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
const root = `http://127.0.0.1:${server.address().port}/`;
const faults = [];
const fault = (path, words) => faults.push(`${path}: ${words}`);

const validator = new HtmlValidate(RULES);
for (const path of pages) {
  const report = await validator.validateString(readFileSync(join(site, path), "utf-8"), path);
  for (const { messages } of report.results)
    for (const { ruleId, line, message } of messages.slice(0, 5)) fault(path, `line ${line}: ${ruleId}: ${message}`);
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});

// The walk with the keyboard: every link is reached once, in its order, and can be seen.
async function walk(page, path) {
  const wanted = await page.evaluate(() => {
    const all = [...document.querySelectorAll("a[href], textarea, [tabindex='0']")];
    const seen = all.filter((each) => each.getClientRects().length);
    seen.forEach((each, position) => (each.dataset.walk = position));
    return seen.length;
  });
  for (let position = 0; position < Math.min(wanted, 60); position += 1) {
    await page.keyboard.press("Tab");
    const found = await page.evaluate(() => {
      const active = document.activeElement;
      const box = active.getBoundingClientRect();
      const style = getComputedStyle(active);
      return { at: active.dataset?.walk, outline: style.outlineStyle, width: box.width, height: box.height };
    });
    if (Number(found.at) !== position) return fault(path, `Tab ${position + 1} leads to ${found.at}`);
    if (found.outline === "none" || !found.width) return fault(path, `no focus to be seen at ${position}`);
  }
}

async function look(page, path) {
  const told = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    titles: document.querySelectorAll("h1").length,
    scripts: [...document.querySelectorAll("script")].filter((each) => each.type !== "application/ld+json").length,
    ids: [...document.querySelectorAll("[id]")].map((each) => each.id),
    links: [...document.querySelectorAll("[href], [src]")].map((each) => each.getAttribute("href") ?? each.getAttribute("src")),
    styled: getComputedStyle(document.querySelector(".sheet")).maxWidth,
    levels: [...document.querySelectorAll("h1,h2,h3,h4,h5,h6")].map((each) => Number(each.tagName[1])),
  }));
  if (told.wide > 0) fault(path, `${told.wide} pixels too wide at 320`);
  if (told.titles !== 1) fault(path, `${told.titles} h1`);
  if (told.scripts) fault(path, `${told.scripts} scripts`);
  if (told.styled === "none") fault(path, "no style");
  if (new Set(told.ids).size < told.ids.length) fault(path, "an id comes twice");
  told.levels.forEach((level, n) => {
    if (n && level > told.levels[n - 1] + 1) fault(path, `h${level} after h${told.levels[n - 1]}`);
  });
  return told;
}

const anchors = new Map();
const led = [];
const strangers = new Set();
// Nothing of ours runs in the pages, so that a judge who has to run finds them as they are.
async function visit(colorScheme, javaScriptEnabled, act) {
  const viewport = { width: 320, height: 700 };
  const context = await browser.newContext({ colorScheme, reducedMotion: "reduce", javaScriptEnabled, viewport });
  const page = await context.newPage();
  page.on("request", (request) => {
    const address = request.url();
    if (!address.startsWith(root) && !address.startsWith("data:")) strangers.add(address);
  });
  for (const path of pages) {
    await page.setViewportSize(viewport);
    await page.goto(root + path, { waitUntil: "load" });
    await act(page, path);
  }
  await context.close();
}

await visit("light", false, async (page, path) => {
  const told = await look(page, path);
  anchors.set(path, new Set(told.ids));
  led.push(...told.links.map((link) => [path, link]));
  await walk(page, path);
});
for (const scheme of ["light", "dark"])
  await visit(scheme, true, async (page, path) => {
    await page.evaluate(axe);
    for (const width of [320, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const { violations } = await page.evaluate((tags) => window.axe.run({ runOnly: tags }), TAGS);
      for (const { id, help, nodes } of violations)
        fault(path, `${scheme} ${width} ${id}: ${help}\n    ${nodes.slice(0, 3).map((node) => node.html.slice(0, 160) + " " + (node.any[0]?.message ?? "")).join("\n    ")}`);
    }
  });
await browser.close();
server.close();

for (const [path, link] of led) {
  const there = new URL(link, root + path);
  if (there.href.startsWith("data:") || !there.href.startsWith(root)) continue;
  const target = decodeURIComponent(there.pathname).slice(1) || "index.html";
  const file = target.endsWith("/") ? `${target}index.html` : target;
  if (!paths.has(file)) fault(path, `${link} leads nowhere`);
  else if (there.hash && !anchors.get(file)?.has(decodeURIComponent(there.hash.slice(1)))) fault(path, `${link} has no such place`);
}
for (const address of strangers) fault("remote resource", address);
for (const each of new Set(faults)) console.log(each);
console.log(`${pages.length} pages: ${new Set(faults).size} faults`);
process.exit(faults.length ? 1 : 0);
