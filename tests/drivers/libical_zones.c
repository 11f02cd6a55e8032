/* Reads a calendar on stdin with libical, and after its END:VCALENDAR one question a line:
 *
 *   America/Bogota 20260514T100000    which instant is that? -> "2026-05-14T15:00:00Z"
 *   America/Bogota 20260514T150000Z   what do clocks show?   -> "2026-05-14T10:00:00"
 *
 * One JSON string a line on stdout for each, in order; null for a zone that the calendar lacks.
 */
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char end[] = "END:VCALENDAR\r\n";

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

static void answer(icalcomponent *calendar, const char *name, const char *moment) {
    icaltimezone *zone = icalcomponent_get_timezone(calendar, name);
    icaltimezone *utc = icaltimezone_get_utc_timezone();
    if (!zone) {
        puts("null");
        return;
    }
    struct icaltimetype t = icaltime_from_string(moment);
    int asked_of_instant = icaltime_is_utc(t);
    if (!asked_of_instant) t = icaltime_set_timezone(&t, zone);
    t = icaltime_convert_to_zone(t, asked_of_instant ? zone : utc);
    printf("\"%04d-%02d-%02dT%02d:%02d:%02d%s\"\n", t.year, t.month, t.day, t.hour, t.minute,
           t.second, asked_of_instant ? "" : "Z");
}

int main(void) {
    icalerror_set_errors_are_fatal(0);
    char *text = slurp(stdin);
    char *questions = strstr(text, end);
    if (!questions) return 1;
    questions += sizeof end - 1;
    char *calendar_text = strndup(text, questions - text);
    icalcomponent *calendar = icalparser_parse_string(calendar_text);
    if (!calendar) return 1;
    for (char *line = strtok(questions, "\n"); line; line = strtok(NULL, "\n")) {
        char *blank = strchr(line, ' ');
        if (!blank) return 1;
        *blank = '\0';
        answer(calendar, line, blank + 1);
    }
    return 0;
}
