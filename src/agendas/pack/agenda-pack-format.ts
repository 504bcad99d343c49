import { LOCALE, type Language } from '@nbn/contracts';
import { formatTime } from '@nbn/calendar';

const DAY = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;

/** In whose language times are written, and by whose clock. */
export interface TimeReader {
  readonly language: Language;
  readonly timeZone: string;
}

/** Text escaped for HTML. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** `14:00`, or `14:00 CET`. */
export function formatClock(instant: string | Date, reader: TimeReader, zone = false): string {
  const time = formatTime(new Date(instant), reader.timeZone, LOCALE[reader.language]);
  return zone ? `${time} ${zoneName(new Date(instant), reader.timeZone)}` : time;
}

/** In English, so that CET and EET are called alike in all languages. */
function zoneName(instant: Date, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', timeZoneName: 'short', timeZone });
  return format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

export function formatDay(instant: string | Date, { language, timeZone }: TimeReader): string {
  return new Intl.DateTimeFormat(LOCALE[language], { ...DAY, timeZone }).format(new Date(instant));
}

/** `Wednesday 7 April 2027, 10:00–16:00 CEST`. */
export function formatSpan(from: string, to: string, reader: TimeReader): string {
  const [first, last] = [formatDay(from, reader), formatDay(to, reader)];
  const end = formatClock(to, reader, true);
  return `${first}, ${formatClock(from, reader)}–${first === last ? end : `${last}, ${end}`}`;
}
