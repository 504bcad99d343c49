import { zoneCity } from '@nbn/calendar';
import { MEETING_ZONES } from '@nbn/contracts';
import type { TestApp } from './app.ts';

const CITIES = MEETING_ZONES.map((zone) => zoneCity(zone)).join('|');
/** A time or a period of two, with what stands behind it on its line. */
const TIME = /\b\d{2}:\d{2}(?:–\d{2}:\d{2}| – [^\n]*?, \d{2}:\d{2})?(?<behind>[^\n]{0,24})/g;
const WITH_ZONE = new RegExp(`^ (?:${CITIES}|your local time)\\b`);

/**
 * How many times stand in the mails that were planned, and those of which nobody can tell on which clock they
 * are.
 */
export async function timesInEmails({
  db,
}: Pick<TestApp, 'db'>): Promise<{ count: number; withoutZone: string[] }> {
  const mails = await db.query<{ subject: string; text: string }[]>('select subject, text from delivery');
  const times = mails.flatMap(({ subject, text }) => [...`${subject}\n${text}`.matchAll(TIME)]);
  const withoutZone = times
    .filter(({ groups }) => !WITH_ZONE.test(groups!['behind']!))
    .map(([words]) => words);
  return { count: times.length, withoutZone: [...new Set(withoutZone)] };
}
