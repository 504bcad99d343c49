/**
 * What Windows and Exchange call the zones in which the Network's people live, and the few others that their
 * calendars send.
 */
const IANA_BY_WINDOWS_NAME: Readonly<Record<string, string>> = {
  'FLE Standard Time': 'Europe/Helsinki',
  'E. Europe Standard Time': 'Europe/Bucharest',
  'GTB Standard Time': 'Europe/Bucharest',
  'Kaliningrad Standard Time': 'Europe/Kaliningrad',
  'Romance Standard Time': 'Europe/Copenhagen',
  'W. Europe Standard Time': 'Europe/Stockholm',
  'Central Europe Standard Time': 'Europe/Budapest',
  'Central European Standard Time': 'Europe/Warsaw',
  'Greenwich Standard Time': 'Atlantic/Reykjavik',
  'GMT Standard Time': 'Europe/London',
  UTC: 'UTC',
};

/**
 * The IANA name of a zone by which a calendar program calls it; null for a name that nobody but the program
 * knows.
 */
export function ianaZoneOf(tzid: string, isKnown: (zone: string) => boolean): string | null {
  const windows = IANA_BY_WINDOWS_NAME[tzid];
  if (windows) return windows;
  // Some programs lead their names with a path of their own: `/citadel.org/20210210_1/Europe/Riga`.
  const name = /(?:^|\/)([A-Z][A-Za-z]+\/[A-Za-z_-]+(?:\/[A-Za-z_-]+)?)$/.exec(tzid)?.[1] ?? tzid;
  return isKnown(name) ? name : null;
}
