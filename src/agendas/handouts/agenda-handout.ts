import { formatDate, formatPeriod, formatTime, offsetLabel, offsetMinutesAt, zoneCity } from '@nbn/calendar';
import { type Language, LOCALE } from '@nbn/contracts';
import { fillText, pluralText } from '@nbn/texts';
import { escapeHtml } from '#platform/http/public-page';
import { countryName } from '#platform/text/country-name';
import { fileTexts } from '#platform/text/texts';
import type { AgendaItemView, AgendaView, PresenterView } from '../dto/agenda.view.ts';
import { handoutPage } from './handout-page.ts';
import { numberedTitle } from '../numbered-title.ts';

/** The agenda alone, in the host's local time, to hand out in the room. */
export function agendaHandout(
  agenda: AgendaView,
  { title, place }: { title: string; place: string | null },
  language: Language,
): string {
  const { agenda: texts } = fileTexts('handouts', language);
  const { closedItem } = fileTexts('agenda-pack', language);
  const { timeZone } = agenda;
  const locale = LOCALE[language];
  const [start, end] = [new Date(agenda.startsAt), new Date(agenda.bookedEndsAt)];
  const times = fillText(texts.times, {
    city: zoneCity(timeZone, locale),
    offset: offsetLabel(offsetMinutesAt(start, timeZone)),
  });
  const closed = `<tr class="closed"><td class="time"></td><td>${escapeHtml(closedItem)}</td></tr>`;
  const rows = agenda.items.map(
    (item, position) =>
      (item.closedBefore ? closed : '') +
      dayRow(agenda, position, locale) +
      itemRow(item, { timeZone, language }),
  );
  const all = rows.join('') + (agenda.closedAtEnd ? closed : '');
  return handoutPage(language, title, {
    heading: texts.title,
    facts: [formatPeriod(start, end, timeZone, locale), place, times],
    body: all ? `<table><tbody>${all}</tbody></table>` : `<p>${texts.empty}</p>`,
  });
}

/** The date above the first item of each day, of a meeting of several days. */
function dayRow({ items, timeZone }: AgendaView, position: number, locale: string): string {
  const dayOf = (item: AgendaItemView | undefined) => item?.startWall?.slice(0, 10);
  const days = new Set(items.map(dayOf).filter(Boolean));
  const item = items[position]!;
  const before = items.slice(0, position).findLast(({ startWall }) => startWall !== null);
  if (days.size < 2 || !item.startsAt || dayOf(item) === dayOf(before)) return '';
  const day = formatDate(new Date(item.startsAt), timeZone, locale);
  return `<tr class="group"><th colspan="2" scope="rowgroup">${escapeHtml(day)}</th></tr>`;
}

interface Printing {
  timeZone: string;
  language: Language;
}

function itemRow(item: AgendaItemView, { timeZone, language }: Printing): string {
  const texts = fileTexts('agenda-pack', language);
  if (item.kind === 'section')
    return `<tr class="group"><th colspan="2" scope="rowgroup">${escapeHtml(numberedTitle(item))}</th></tr>`;
  const clock = (instant: string) => formatTime(new Date(instant), timeZone, LOCALE[language]);
  const time =
    item.startsAt && item.endsAt ? `${clock(item.startsAt)}–${clock(item.endsAt)}` : texts.afterClosed;
  const facts = [
    texts.kind[item.kind],
    pluralText(texts.minutes, language, item.minutes),
    presenterName(item.presenter, language),
  ];
  const notes = item.notes ? `<p class="notes">${escapeHtml(item.notes)}</p>` : '';
  return [
    `<tr><td class="time">${escapeHtml(time)}</td><td><strong>${escapeHtml(numberedTitle(item))}</strong>`,
    `<small>${facts.filter(Boolean).map(escapeHtml).join(' · ')}</small>${notes}</td></tr>`,
  ].join('');
}

function presenterName(presenter: PresenterView | null, language: Language): string {
  if (!presenter) return '';
  const { country, seat, name } = presenter;
  return country && seat
    ? `${countryName(country, language)}, ${fileTexts('agenda-pack', language).seat[seat]}`
    : (name ?? '');
}
