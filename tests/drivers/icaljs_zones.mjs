// Reads a calendar and questions about its zones on stdin, and answers with ical.js, as
// libical_zones.c. The first argument is the folder that holds ical.js.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const found = createRequire(join(process.argv[2], "any.js")).resolve("ical.js");
const { default: ICAL } = await import(pathToFileURL(found));

const END = "END:VCALENDAR\r\n";
const text = readFileSync(0, "utf8");
const cut = text.indexOf(END) + END.length;
const zones = new Map();
for (const each of new ICAL.Component(ICAL.parse(text.slice(0, cut))).getAllSubcomponents("vtimezone")) {
  const zone = new ICAL.Timezone(each);
  zones.set(zone.tzid, zone);
}

const fields = (moment) => {
  const [, year, month, day, hour, minute, second] = moment
    .match(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z?$/)
    .map(Number);
  return { year, month, day, hour, minute, second, isDate: false };
};

function answer(name, moment) {
  const zone = zones.get(name);
  if (!zone) return null;
  const utc = ICAL.Timezone.utcTimezone;
  const [from, to] = moment.endsWith("Z") ? [utc, zone] : [zone, utc];
  return new ICAL.Time(fields(moment), from).convertToZone(to).toString();
}

const lines = text.slice(cut).split("\n").filter(Boolean);
console.log(lines.map((line) => JSON.stringify(answer(...line.split(" ")))).join("\n"));
