// The same archive with Python's code compiled, by the very Python that will run it: a visitor's
// telephone need not do it on each visit. Arguments: the folder of Pyodide, the archive, the new one.
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [folder, from, to] = process.argv.slice(2).map((each) => resolve(each));
const { loadPyodide } = await import(pathToFileURL(join(folder, "pyodide.mjs")));
const python = await loadPyodide({ indexURL: `${folder}/` });
python.unpackArchive(new Uint8Array(readFileSync(from)), "zip", { extractDir: "/packages" });
python.runPython(`
import pathlib
import py_compile
import zipfile

root = pathlib.Path("/packages")
with zipfile.ZipFile("/compiled.zip", "w", zipfile.ZIP_DEFLATED) as archive:
    for path in sorted(each for each in root.rglob("*") if each.is_file()):
        name = path.relative_to(root).as_posix()
        if path.suffix == ".py":
            # Its time is not looked at, so it need not be told; explanations are for readers.
            py_compile.compile(str(path), f"{path}c", name, doraise=True, optimize=2,
                               invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH)
            path, name = pathlib.Path(f"{path}c"), f"{name}c"
        entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
        entry.compress_type = zipfile.ZIP_DEFLATED
        archive.writestr(entry, path.read_bytes())
`);
writeFileSync(to, python.FS.readFile("/compiled.zip"));
