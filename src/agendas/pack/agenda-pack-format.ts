const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const DAY = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;

/** Text escaped for HTML. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** `14:00`, or `14:00 CET`. */
export function formatClock(instant: string | Date, timeZone: string, zone = false): string {
  return new Intl.DateTimeFormat('en-GB', {
    ...CLOCK,
    timeZone,
    ...(zone ? { timeZoneName: 'short' } : {}),
  }).format(new Date(instant));
}

export function formatDay(instant: string | Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { ...DAY, timeZone }).format(new Date(instant));
}

/** `Wednesday 7 April 2027, 10:00–16:00 CEST`. */
export function formatSpan(from: string, to: string, timeZone: string): string {
  const [first, last] = [formatDay(from, timeZone), formatDay(to, timeZone)];
  const end = formatClock(to, timeZone, true);
  return `${first}, ${formatClock(from, timeZone)}–${first === last ? end : `${last}, ${end}`}`;
}
