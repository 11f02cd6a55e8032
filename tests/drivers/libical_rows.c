/* Reads a calendar on stdin with libical; one JSON object a line on stdout.
 *
 * {"row": {...}} for every component but the zones (the end of a task is when it is due),
 * {"calendar": {...}} with its properties, {"fault": "..."} for every complaint:
 * properties that libical could not read, and what its check of RFC 5545 and 5546 forbids.
 */
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char *slurp(FILE *in) {
    size_t size = 0, room = 1 << 16;
    char *text = malloc(room);
    size_t got;
    while ((got = fread(text + size, 1, room - size - 1, in)) > 0) {
        size += got;
        if (room - size < 2) {
            room *= 2;
            text = realloc(text, room);
        }
    }
    text[size] = '\0';
    return text;
}

static void print_string(const char *text) {
    if (!text) {
        fputs("null", stdout);
        return;
    }
    putchar('"');
    for (const unsigned char *c = (const unsigned char *)text; *c; c++) {
        if (*c == '"' || *c == '\\')
            printf("\\%c", *c);
        else if (*c < 0x20 || *c == 0x7f)
            printf("\\u%04x", *c);
        else
            putchar(*c);
    }
    putchar('"');
}

static void print_member(const char *name, const char *text) {
    printf("\"%s\":", name);
    print_string(text);
    putchar(',');
}

static void print_fault(const char *text) {
    fputs("{\"fault\":", stdout);
    print_string(text);
    puts("}");
}

static void print_time(const char *name, struct icaltimetype t) {
    char text[40];
    if (icaltime_is_null_time(t)) {
        print_member(name, NULL);
        return;
    }
    if (t.is_date) {
        snprintf(text, sizeof text, "%04d-%02d-%02d", t.year, t.month, t.day);
    } else {
        int floating = !t.zone && !icaltime_is_utc(t);
        if (!floating) t = icaltime_convert_to_zone(t, icaltimezone_get_utc_timezone());
        snprintf(text, sizeof text, "%04d-%02d-%02dT%02d:%02d:%02d%s", t.year, t.month, t.day,
                 t.hour, t.minute, t.second, floating ? "" : "Z");
    }
    print_member(name, text);
}

static void print_names(icalcomponent *component) {
    const char *comma = "";
    fputs("\"names\":[", stdout);
    for (icalproperty *p = icalcomponent_get_first_property(component, ICAL_ANY_PROPERTY); p;
         p = icalcomponent_get_next_property(component, ICAL_ANY_PROPERTY)) {
        fputs(comma, stdout);
        print_string(icalproperty_get_property_name(p));
        comma = ",";
    }
    putchar(']');
}

static void print_faults(icalcomponent *component) {
    for (icalproperty *p = icalcomponent_get_first_property(component, ICAL_XLICERROR_PROPERTY); p;
         p = icalcomponent_get_next_property(component, ICAL_XLICERROR_PROPERTY))
        print_fault(icalproperty_as_ical_string(p));
}

int main(void) {
    icalerror_set_errors_are_fatal(0);
    icalcomponent *root = icalparser_parse_string(slurp(stdin));
    if (!root || icalcomponent_isa(root) != ICAL_VCALENDAR_COMPONENT) {
        print_fault("not one calendar");
        return 0;
    }
    if (!icalrestriction_check(root)) print_fault("against the structure of RFC 5545");
    print_faults(root);
    fputs("{\"calendar\":{", stdout);
    print_names(root);
    puts("}}");
    for (icalcomponent *c = icalcomponent_get_first_component(root, ICAL_ANY_COMPONENT); c;
         c = icalcomponent_get_next_component(root, ICAL_ANY_COMPONENT)) {
        print_faults(c);
        if (icalcomponent_isa(c) == ICAL_VTIMEZONE_COMPONENT) continue;
        fputs("{\"row\":{", stdout);
        print_member("kind", icalcomponent_kind_to_string(icalcomponent_isa(c)));
        print_member("uid", icalcomponent_get_uid(c));
        print_time("start", icalcomponent_get_dtstart(c));
        int is_task = icalcomponent_isa(c) == ICAL_VTODO_COMPONENT;
        print_time("end", is_task ? icalcomponent_get_due(c) : icalcomponent_get_dtend(c));
        print_member("summary", icalcomponent_get_summary(c));
        print_member("description", icalcomponent_get_description(c));
        print_member("location", icalcomponent_get_location(c));
        print_names(c);
        puts("}}");
    }
    return 0;
}
