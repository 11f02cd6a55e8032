// Visits every page of a built site, in light and in dark, with axe (WCAG 2.0 to 2.2, A and AA).
// Arguments: the folder of node_modules, the folder of the site, and optionally a part of the
// addresses to visit. Ends with 1 if anything is found.
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { extname, join, relative, resolve, sep } from "node:path";

const [modules, site, only = ""] = process.argv.slice(2);
const load = createRequire(resolve(modules, "any.js"));
const { chromium } = load("playwright-core");
const axe = readFileSync(load.resolve("axe-core/axe.min.js"), "utf-8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const TYPES = { ".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".json": "application/json", ".svg": "image/svg+xml" };

const files = (folder) =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : [path];
  });
const server = createServer((request, answer) => {
  const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
  try {
    const body = readFileSync(join(site, path.endsWith("/") ? `${path}index.html` : path));
    answer.writeHead(200, { "content-type": TYPES[extname(path) || ".html"] ?? "application/octet-stream" });
    answer.end(body);
  } catch {
    answer.writeHead(404).end();
  }
});
await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
const root = `http://127.0.0.1:${server.address().port}/`;
const pages = files(site)
  .map((path) => relative(site, path).split(sep).join("/"))
  .filter((path) => path.endsWith("index.html") && path.includes(only))
  .map((path) => path.slice(0, -"index.html".length));

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
let found = 0;
const strangers = new Set();

async function visit(queue, colorScheme) {
  const context = await browser.newContext({ colorScheme, reducedMotion: "reduce" });
  const page = await context.newPage();
  page.on("request", (request) => {
    const address = request.url();
    if (!address.startsWith(root) && !address.startsWith("data:")) strangers.add(address);
  });
  for (let path; (path = queue.pop()) !== undefined; ) {
    const answer = await page.goto(root + path, { waitUntil: "load" });
    if (!answer.ok()) throw new Error(`${path}: ${answer.status()}`);
    await page.evaluate(axe);
    const { violations } = await page.evaluate((tags) => window.axe.run({ runOnly: tags }), TAGS);
    for (const { id, help, nodes } of violations) {
      found += 1;
      console.log(`${colorScheme} /${path} ${id}: ${help}\n    ${nodes.slice(0, 3).map((node) => node.html.slice(0, 160) + " " + (node.any[0]?.message ?? "")).join("\n    ")}`);
    }
  }
  await context.close();
}
await Promise.all(["light", "dark"].map((scheme) => visit([...pages], scheme)));
await browser.close();
server.close();
for (const address of strangers) console.log(`remote resource: ${address}`);
console.log(`${pages.length} pages, twice: ${found} violations, ${strangers.size} remote resources`);
process.exit(found || strangers.size ? 1 : 0);
