// Reads a calendar on stdin with ical.js; one JSON object a line on stdout, as libical_rows.c.
// The first argument is the folder that holds ical.js.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const found = createRequire(join(process.argv[2], "any.js")).resolve("ical.js");
const { default: ICAL } = await import(pathToFileURL(found));

const tell = (object) => console.log(JSON.stringify(object));
const names = (component) => component.getAllProperties().map((each) => each.name.toUpperCase());

function instant(time) {
  if (!time) return null;
  const floating = time.zone === ICAL.Timezone.localTime || time.zone.tzid === "floating";
  if (time.isDate || floating) return time.toString();
  return time.convertToZone(ICAL.Timezone.utcTimezone).toString();
}

try {
  const root = new ICAL.Component(ICAL.parse(readFileSync(0, "utf8")));
  tell({ calendar: { names: names(root) } });
  ICAL.TimezoneService.reset();
  for (const zone of root.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  for (const each of root.getAllSubcomponents()) {
    if (each.name === "vtimezone") continue;
    const value = (name) => each.getFirstPropertyValue(name) ?? null;
    tell({
      row: {
        kind: each.name.toUpperCase(),
        uid: value("uid"),
        start: instant(value("dtstart")),
        end: instant(value(each.name === "vtodo" ? "due" : "dtend")),
        summary: value("summary"),
        description: value("description"),
        location: value("location"),
        names: names(each),
      },
    });
  }
} catch (error) {
  tell({ fault: `${error.name}: ${error.message}` });
}
