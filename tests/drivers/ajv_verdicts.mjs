// Validates the documents on stdin (one JSON a line, the schema first) with Ajv as it comes (strict about schemas).
// One line for each document on stdout: "valid", or the first complaint.
// The first argument is the folder that holds ajv and ajv-formats.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const load = createRequire(join(process.argv[2], "any.js"));
const Ajv = load("ajv/dist/2020").default;
const addFormats = load("ajv-formats").default;

const [schema, ...documents] = readFileSync(0, "utf-8").trimEnd().split("\n").map((line) => JSON.parse(line));
const ajv = new Ajv();
addFormats(ajv);
const validate = ajv.compile(schema);
for (const document of documents) {
  const [complaint] = validate(document) ? [] : validate.errors;
  console.log(complaint ? `${complaint.instancePath} ${complaint.message}` : "valid");
}
