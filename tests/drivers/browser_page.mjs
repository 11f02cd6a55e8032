// Uses the page that checks files in the browser, as a visitor would, in a Chromium that reaches
// nothing but the site. Arguments: the folder of node_modules, the folder that is served, and a job
// (JSON): {"page", "base" (where the site stands), "width", "scripts", "shot", "steps": [...]}. A
// step is {"check": [path, base or null], "save": whether to save what is offered}, {"make":
// purpose}, {"axe": scheme of colours}, {"text": selector} or {"wide": true}. Prints one JSON object:
// what each step showed, the errors of the page, and addresses that were asked in vain.
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { extname, join, resolve } from "node:path";

const [modules, site, given] = process.argv.slice(2);
const job = JSON.parse(given);
const load = createRequire(resolve(modules, "any.js"));
const { chromium } = load("playwright-core");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const TYPES = {
  ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript",
  ".mjs": "text/javascript", ".json": "application/json", ".wasm": "application/wasm",
};

const server = createServer((request, answer) => {
  const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
  try {
    if (!path.startsWith(job.base)) throw new Error(path);
    const name = path.slice(job.base.length);
    const body = readFileSync(join(site, name.endsWith("/") || !name ? `${name}index.html` : name));
    answer.writeHead(200, { "content-type": TYPES[extname(name) || ".html"] ?? "application/octet-stream" });
    answer.end(body);
  } catch {
    answer.writeHead(404).end();
  }
});
await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
const root = `http://127.0.0.1:${server.address().port}${job.base}`;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
const context = await browser.newContext({
  reducedMotion: "reduce", acceptDownloads: true,
  javaScriptEnabled: job.scripts ?? true,
  viewport: { width: job.width ?? 1024, height: 900 },
});
const told = { steps: [], errors: [], strangers: [], bodies: 0 };
await context.route("**/*", (route) => {
  const asked = route.request();
  if (asked.postData()) told.bodies += 1;
  if (asked.url().startsWith(root) || /^(data|blob):/.test(asked.url())) return route.continue();
  told.strangers.push(asked.url());
  return route.abort();
});
const page = await context.newPage();
page.on("pageerror", (error) => told.errors.push(String(error)));
page.on("console", (line) => line.type() === "error" && told.errors.push(line.text()));
page.on("dialog", (dialog) => { told.errors.push(`dialog: ${dialog.message()}`); dialog.dismiss(); });
await page.goto(root + job.page, { waitUntil: "networkidle" });

const shown = async () => {
  const result = page.locator('[data-part="result"]');
  await result.waitFor({ state: "visible", timeout: 240000 });
  return page.evaluate(() => {
    const result = document.querySelector('[data-part="result"]');
    const text = (node) => node?.textContent ?? null;
    return {
      title: text(result.querySelector("h2")),
      said: text(result.querySelector(".ga-said")),
      status: text(document.querySelector('[data-part="status"]')),
      focused: document.activeElement === result.querySelector("h2"),
      findings: [...result.querySelectorAll(".ga-findings > li")].map((item) => ({
        severity: item.className.replace("ga-", ""),
        where: text(item.querySelector(".ga-where span")),
        lines: [...item.querySelectorAll("p")].map(text),
        code: text(item.querySelector("a")),
        href: item.querySelector("a").href,
      })),
      elements: result.querySelectorAll("img, script, iframe, svg").length,
      links: [...result.querySelectorAll("a[download]")].map((link) => link.download),
    };
  });
};
const saved = async () => {
  const files = {};
  for (const link of await page.locator("a[download]").all()) {
    const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
    files[download.suggestedFilename()] = readFileSync(await download.path()).toString("base64");
  }
  return files;
};
const axe = async (scheme) => {
  await page.evaluate(readFileSync(load.resolve("axe-core/axe.min.js"), "utf-8"));
  await page.evaluate((name) => { document.body.dataset.mdColorScheme = name; }, scheme);
  const { violations } = await page.evaluate((tags) => window.axe.run({ runOnly: tags }), TAGS);
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
};

for (const step of job.steps) {
  const start = Date.now();
  if (step.check) {
    const [file, base] = step.check;
    await page.setInputFiles("#ga-file", file);
    await page.setInputFiles("#ga-base", base ? [base] : []);
    await page.locator('[data-part="check"] [type=submit]').press("Enter");
    told.steps.push({ ...(await shown()), seconds: (Date.now() - start) / 1000, files: step.save ? await saved() : {} });
  } else if (step.make) {
    await page.selectOption("#ga-purpose", step.make);
    await page.locator('[data-part="new"] [type=submit]').press("Enter");
    told.steps.push({ ...(await shown()), files: await saved() });
  } else if (step.text) {
    told.steps.push(await page.locator(step.text).innerText());
  } else if (step.axe) {
    told.steps.push(await axe(step.axe));
  } else if (step.wide) {
    told.steps.push(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth));
  }
}
if (job.shot) await page.screenshot({ path: job.shot, fullPage: true });
await browser.close();
server.close();
console.log(JSON.stringify(told));
