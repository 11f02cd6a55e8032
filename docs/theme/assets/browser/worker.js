// Python, on a thread of its own: the page stays usable, and ending the thread ends whatever it does.
// It fetches the folder it is told of, and nothing else.
const FOLDER = "/home/pyodide/files";
let ready;

async function started(root) {
  const part = (name) => new URL(name, root).href;
  const packages = fetched(part("packages.zip"));
  const { loadPyodide } = await import(part("pyodide.mjs"));
  const python = await loadPyodide({ indexURL: root, lockFileURL: part("pyodide-lock.json"), checkAPIVersion: false });
  postMessage({ step: "starting" });
  python.unpackArchive(await packages, "zip", { extractDir: "/packages" });
  python.FS.mkdirTree(FOLDER);
  python.FS.chdir(FOLDER);
  python.runPython("import sys; sys.path.insert(0, '/packages'); from in_browser import asked");
  return python;
}

async function fetched(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  return answer.arrayBuffer();
}

// A page asks one thing at a time. `files` come by name, and are gone when it is answered.
async function answered({ root, request, files, wanted }) {
  ready ??= started(root);
  const python = await ready;
  postMessage({ step: "working" });
  for (const [name, bytes] of files) python.FS.writeFile(name, new Uint8Array(bytes));
  const asked = python.globals.get("asked");
  const answer = JSON.parse(asked(JSON.stringify(request)));
  const made = wanted && python.FS.analyzePath(wanted).exists ? python.FS.readFile(wanted).slice() : null;
  for (const name of python.FS.readdir(".")) {
    if (name !== "." && name !== "..") python.FS.unlink(name);
  }
  postMessage({ answer, made });
}

onmessage = async ({ data }) => {
  try {
    await answered(data);
  } catch (error) {
    postMessage({ failed: String(error?.message ?? error) });
  }
};
