import type { MeetingZone } from '@nbn/contracts';

/** A component in jCal form (RFC 7265): name, properties, inner components. */
export type JCal = [string, JCalProperty[], JCal[]];
export type JCalProperty = [
  name: string,
  parameters: Record<string, string>,
  type: string,
  ...values: (string | number | object)[],
];

/**
 * Rules since 2003, the first year in which all seven zones with summer time kept the European Union's rule.
 * Whole yearly rules, never single dates and never cut by date: calendars that get less place meetings an
 * hour off.
 */
const SPRING = { freq: 'YEARLY', bymonth: 3, byday: '-1SU' };
const AUTUMN = { freq: 'YEARLY', bymonth: 10, byday: '-1SU' };

const CENTRAL: JCal[] = [
  observance('daylight', 'CEST', '2003-03-30T02:00:00', '+01:00', '+02:00', SPRING),
  observance('standard', 'CET', '2003-10-26T03:00:00', '+02:00', '+01:00', AUTUMN),
];
const EASTERN: JCal[] = [
  observance('daylight', 'EEST', '2003-03-30T03:00:00', '+02:00', '+03:00', SPRING),
  observance('standard', 'EET', '2003-10-26T04:00:00', '+03:00', '+02:00', AUTUMN),
];
const ICELAND: JCal[] = [observance('standard', 'GMT', '1970-01-01T00:00:00', '+00:00', '+00:00')];

const OBSERVANCES: Record<MeetingZone, JCal[]> = {
  'Europe/Copenhagen': CENTRAL,
  'Europe/Oslo': CENTRAL,
  'Europe/Stockholm': CENTRAL,
  'Europe/Helsinki': EASTERN,
  'Europe/Tallinn': EASTERN,
  'Europe/Riga': EASTERN,
  'Europe/Vilnius': EASTERN,
  'Atlantic/Reykjavik': ICELAND,
};

function observance(
  name: string,
  zoneName: string,
  start: string,
  from: string,
  to: string,
  rule?: object,
): JCal {
  const properties: JCalProperty[] = [
    ['dtstart', {}, 'date-time', start],
    ['tzoffsetfrom', {}, 'utc-offset', from],
    ['tzoffsetto', {}, 'utc-offset', to],
    ['tzname', {}, 'text', zoneName],
  ];
  if (rule) properties.push(['rrule', {}, 'recur', rule]);
  return [name, properties, []];
}

/** The VTIMEZONE of a zone that meetings are hosted in. */
export function vtimezone(zone: MeetingZone): JCal {
  return ['vtimezone', [['tzid', {}, 'text', zone]], OBSERVANCES[zone]];
}
