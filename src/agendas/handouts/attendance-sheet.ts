import { formatPeriod } from '@nbn/calendar';
import { COUNTRY_CODES, type CountryCode, type Language, LOCALE, type MeetingZone } from '@nbn/contracts';
import { fillText } from '@nbn/texts';
import { escapeHtml } from '#platform/http/public-page';
import { countryName } from '#platform/text/country-name';
import { fileTexts } from '#platform/text/texts';
import type { AttendeeRow } from './attendance.query.ts';
import { handoutPage } from './handout-page.ts';

/** Lines for those who come without having been expected. */
const BLANK_LINES = 5;

export interface SheetMeeting {
  readonly title: string;
  readonly place: string | null;
  readonly timeZone: MeetingZone;
  readonly startsAt: string;
  readonly endsAt: string;
}

/**
 * The sheet that goes round the room: those expected, by country, each with a place to sign. Who said that
 * they will not come is left out.
 */
export function attendanceSheet(
  meeting: SheetMeeting,
  attendees: readonly AttendeeRow[],
  language: Language,
): string {
  const { attendance: texts } = fileTexts('handouts', language);
  const expected = attendees.filter(({ answer, present }) => answer !== 'no' || present);
  const { timeZone } = meeting;
  const [start, end] = [new Date(meeting.startsAt), new Date(meeting.endsAt)];
  const groups = [...COUNTRY_CODES, null].map((country) => groupRows(country, expected, language));
  const blank = '<tr class="line"><td></td><td></td><td></td></tr>'.repeat(BLANK_LINES);
  return handoutPage(language, meeting.title, {
    heading: texts.title,
    facts: [formatPeriod(start, end, timeZone, LOCALE[language]), meeting.place],
    body: [
      `<table><thead><tr><th scope="col">${texts.name}</th><th scope="col">${texts.seat}</th>`,
      `<th scope="col" class="sign">${texts.signature}</th></tr></thead>`,
      ...groups,
      `<tbody>${groupHead(texts.others)}${blank}</tbody></table>`,
      `<p class="note">${texts.declined} ${texts.note}</p>`,
    ].join(''),
  });
}

const groupHead = (name: string) =>
  `<tr class="group"><th colspan="3" scope="rowgroup">${escapeHtml(name)}</th></tr>`;

function groupRows(
  country: CountryCode | null,
  attendees: readonly AttendeeRow[],
  language: Language,
): string {
  const rows = attendees.filter((attendee) => attendee.country === country);
  if (rows.length === 0) return '';
  const name = country ? countryName(country, language) : fileTexts('handouts', language).attendance.guests;
  return `<tbody>${groupHead(name)}${rows.map((row) => attendeeRow(row, language)).join('')}</tbody>`;
}

function attendeeRow({ name, organisation, seat, alternate }: AttendeeRow, language: Language): string {
  const texts = fileTexts('handouts', language);
  const seatName = seat ? texts.seat[seat] : '';
  const acts = alternate ? fillText(texts.attendance.alternate, { seat: seatName }) : seatName;
  return [
    `<tr class="line"><td>${escapeHtml(name)}<small>${escapeHtml(organisation)}</small></td>`,
    `<td>${escapeHtml(acts)}</td><td class="sign"></td></tr>`,
  ].join('');
}
