// The two forms of the page: they ask the worker, and show what it answers. Whatever comes from a
// file is put on the page as text. The words stand in the page itself, in its language.
const place = document.getElementById("ga-browser");
const words = JSON.parse(document.getElementById("ga-words").textContent);
const root = new URL(place.dataset.runtime, document.baseURI).href;
const part = (name) => place.querySelector(`[data-part="${name}"]`);
const check = part("check");
const fresh = part("new");
let worker = null;

const filled = (sentence, values) => sentence.replace(/\{(\w+)\}/g, (_, name) => values[name]);
const megabytes = (bytes) => Math.ceil(bytes / 1e6).toLocaleString(place.lang);

function element(name, text, attributes = {}) {
  const made = document.createElement(name);
  if (text) made.textContent = text;
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

// What is going on -----------------------------------------------------------------------------

function say(text) {
  part("status").textContent = text;
}

function busy(is) {
  part("progress").hidden = !is;
  part("stop").hidden = !is;
  for (const each of place.querySelectorAll("button[type=submit]")) each.disabled = is;
}

function stopped(text) {
  worker?.terminate();
  worker = null;
  busy(false);
  say(text);
}

const steps = { starting: words.starting, working: words.working };

function ask(message) {
  return new Promise((done, failed) => {
    if (!worker) {
      worker = new Worker(new URL("worker.js", import.meta.url), { type: "module" });
      say(words.fetching);
    }
    worker.onmessage = ({ data }) => {
      if (data.step) say(steps[data.step]);
      else if (data.failed) failed(new Error(data.failed));
      else done(data);
    };
    worker.onerror = (event) => failed(new Error(event.message || "worker"));
    worker.postMessage({ root, ...message });
  });
}

// `message` may take a while to be put together.
async function answered(message, shown) {
  clear();
  busy(true);
  try {
    const data = await ask(await message);
    busy(false);
    shown(data);
  } catch (error) {
    stopped(filled(words.failed, { reason: error.message }));
  }
}

// What came of it ------------------------------------------------------------------------------

function saved(bytes, name, type, sentence) {
  const link = element("a", filled(sentence, { name }), { download: name, class: "md-button" });
  link.href = URL.createObjectURL(new Blob([bytes], { type }));
  return link;
}

function clear() {
  const result = part("result");
  for (const link of result.querySelectorAll("a[download]")) URL.revokeObjectURL(link.href);
  result.replaceChildren();
  result.hidden = true;
  say("");
}

function findings(answer) {
  const list = element("ol", "", { class: "ga-findings" });
  for (const each of answer.findings) {
    const item = element("li", "", { class: `ga-${each.severity}` });
    const head = element("p", "", { class: "ga-where" });
    head.append(element("strong", each.weight), ` · `, element("span", each.where));
    const link = element("a", each.code, { href: filled(place.dataset.rule, { code: each.code }) });
    const last = element("p", `${each.remedy} `);
    last.append(link);
    item.append(head, element("p", each.fault), last);
    list.append(item);
  }
  return list;
}

function show(title, ...parts) {
  const result = part("result");
  const head = element("h2", title, { tabindex: "-1" });
  result.append(head, ...parts.filter(Boolean));
  result.hidden = false;
  say("");
  // Whoever listens hears the heading, and reads on from there.
  head.focus();
}

const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

function checked(file, copy, { answer, made }) {
  if (!answer.report) {
    show(file.name, element("p", answer.said, { class: "ga-said" }));
    return;
  }
  const links = element("p", "");
  if (made) links.append(saved(made, copy, WORKBOOK, words.save_marked));
  links.append(saved(answer.report, filled(words.report, { name: file.name }), "application/json", words.save_report));
  show(
    `${file.name}: ${answer.counts}`,
    answer.internal && element("p", words.internal),
    !answer.findings.length && element("p", words.nothing),
    findings(answer),
    answer.more && element("p", filled(words.more, { count: answer.more })),
    links,
  );
}

// The forms ------------------------------------------------------------------------------------

// Of a file that is larger than the limit, one byte more than the limit: the program says so itself.
const content = (file) => file.slice(0, words.limit + 1).arrayBuffer();

check.addEventListener("submit", async (event) => {
  event.preventDefault();
  const [file] = check.elements.file.files;
  if (!file) {
    say(words.no_file);
    check.elements.file.focus();
    return;
  }
  const [base] = check.elements.base.files;
  const marked = /\.xls[xm]$/i.test(file.name) ? copied(file.name) : null;
  await answered(question(file, base, marked), (data) => checked(file, marked, data));
});

const copied = (name) => filled(words.marked, { name: name.replace(/\.xls[xm]$/i, "") });

async function question(file, base, marked) {
  const files = [[file.name, await content(file)]];
  const request = { command: "check", lang: place.lang, file: file.name, mark: marked };
  if (base) {
    // The two may have the same name.
    request.base = `base-${base.name}`;
    files.push([request.base, await content(base)]);
  }
  return { files, request, wanted: marked };
}

fresh.addEventListener("submit", async (event) => {
  event.preventDefault();
  const name = words.book;
  const request = { command: "new", lang: place.lang, file: name, purpose: fresh.elements.purpose.value };
  await answered({ files: [], request, wanted: name }, ({ answer, made }) => {
    const words_of_it = element("p", answer.said, { class: "ga-said" });
    show(name, made ? element("p", words.made) : words_of_it, made && saved(made, name, WORKBOOK, words.save_book));
  });
});

part("stop").addEventListener("click", () => stopped(words.stopped));

const contents = await fetch(new URL("contents.json", root)).catch(() => null);
if (contents?.ok && window.Worker && window.WebAssembly) {
  const { bytes } = await contents.json();
  words.fetching = filled(words.fetching, { size: megabytes(bytes) });
  part("weight").textContent = filled(words.weight, { size: megabytes(bytes) });
  part("forms").hidden = false;
  part("missing").hidden = true;
}
