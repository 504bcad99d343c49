import { latenessText } from '@nbn/calendar';
import { countryName } from '#platform/text/country-name';
import type { AgendaItemView, AgendaView, AgendaPaperView, PresenterView } from '../dto/agenda.view.ts';
import { formatClock, formatDay, escapeHtml, formatSpan } from './agenda-pack-format.ts';
import { AGENDA_PACK_CSS } from './agenda-pack-style.ts';

/** What a pack says besides the agenda itself. */
export interface AgendaPackFacts {
  readonly title: string;
  readonly place: string | null;
  readonly readerZone: string;
  readonly printedAt: Date;
  /** For whom it was printed. */
  readonly reader: string;
}

/** Page numbers: of items by their anchor, of papers by their id; missing while they are not known. */
export interface AgendaPackPages {
  readonly anchors: Readonly<Record<string, number>>;
  readonly papers: Readonly<Record<string, number>>;
}

const KINDS = {
  information: 'Information',
  discussion: 'Discussion',
  decision: 'Decision',
  vote: 'Vote',
  news: 'News',
  break: 'Break',
  section: '',
} as const;
const SEATS = { government: 'government seat', ngo: 'NGO seat', resource: 'resource person' } as const;

/** The agenda as a printable page: contents with page numbers, items with times, papers in and not in the pack. */
export function agendaPackHtml(agenda: AgendaView, facts: AgendaPackFacts, pages: AgendaPackPages): string {
  const { title, readerZone, printedAt, reader } = facts;
  const name = escapeHtml(reader);
  const items = agenda.items.map((item) => itemHtml(item, agenda, readerZone, pages)).join('');
  const closedAtEnd = agenda.closedAtEnd ? '<p class="closed">Closed item</p>' : '';
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    `<title>${escapeHtml(title)}</title><style>${AGENDA_PACK_CSS}</style></head><body>\n`,
    headerHtml(agenda, facts),
    contentsHtml(agenda, pages),
    `<main><h2 class="new">Agenda</h2>${items}${closedAtEnd}\n`,
    `${meetingPapersHtml(agenda, pages)}</main>\n`,
    `<footer><p>Printed for ${name} on ${formatDay(printedAt, readerZone)}. `,
    `It contains only what ${name} may see and must not be passed on.</p></footer></body></html>`,
  ].join('');
}

function headerHtml(agenda: AgendaView, { title, place, readerZone }: AgendaPackFacts): string {
  const { startsAt, bookedEndsAt, timeZone } = agenda;
  const hostSpan = clocksDiffer(startsAt, readerZone, timeZone)
    ? `<br>${formatSpan(startsAt, bookedEndsAt, timeZone)} (host’s local time)`
    : '';
  const where = place ? `<br>${escapeHtml(place)}` : '';
  return [
    `<header><h1>${escapeHtml(title)}</h1>`,
    `<p>${formatSpan(startsAt, bookedEndsAt, readerZone)}${hostSpan}${where}</p></header>\n`,
  ].join('');
}

function contentsHtml(agenda: AgendaView, pages: AgendaPackPages): string {
  const entries = agenda.items.map((item) => {
    const anchor = `item-${item.id}`;
    return [
      item.closedBefore ? '<li>Closed item</li>' : '',
      item.kind === 'section' ? '<li class="section">' : '<li>',
      contentsEntry(anchor, numberedTitle(item), pages.anchors[anchor]),
      ...item.papers.map((paper) => paperContentsEntry(paper, pages)),
      '</li>',
    ].join('');
  });
  const papers = agenda.papers.map((paper) => `<li>${paperContentsEntry(paper, pages)}</li>`);
  return [
    '<nav aria-label="Contents"><h2>Contents</h2><ol class="contents">',
    ...entries,
    agenda.closedAtEnd ? '<li>Closed item</li>' : '',
    ...papers,
    '</ol></nav>\n',
  ].join('');
}

function meetingPapersHtml({ papers }: AgendaView, pages: AgendaPackPages): string {
  if (papers.length === 0) return '';
  return `<section><h2>Papers for the whole meeting</h2>${papersHtml(papers, pages)}</section>`;
}

function itemHtml(item: AgendaItemView, agenda: AgendaView, zone: string, pages: AgendaPackPages): string {
  const closed = item.closedBefore ? '<p class="closed">Closed item</p>' : '';
  if (item.kind === 'section')
    return `${closed}<h2 id="item-${item.id}">${escapeHtml(numberedTitle(item))}</h2>`;
  const facts = [KINDS[item.kind], `${item.minutes} minutes`, presenterName(item.presenter)]
    .filter(Boolean)
    .map(escapeHtml)
    .join(' · ');
  const access = item.closed ? '<br>Closed: open only to the people on its list' : '';
  const notes = item.notes ? `<p class="notes">${escapeHtml(item.notes)}</p>` : '';
  const papers = item.papers.length > 0 ? papersHtml(item.papers, pages) : '';
  return [
    `${closed}<section class="item"><h3 id="item-${item.id}">${escapeHtml(numberedTitle(item))}</h3>\n`,
    `<p class="facts">${itemTimes(item, agenda, zone)}<br>${facts}${access}</p>\n`,
    `${notes}${papers}</section>`,
  ].join('');
}

const numberedTitle = ({ number, title }: AgendaItemView): string =>
  number === null ? title : `${number} ${title}`;

function itemTimes({ startsAt, endsAt }: AgendaItemView, agenda: AgendaView, zone: string): string {
  if (startsAt === null || endsAt === null) return 'After the closed item';
  const times = (of: string) => `${formatClock(startsAt, of)}–${formatClock(endsAt, of, true)}`;
  if (!clocksDiffer(startsAt, zone, agenda.timeZone)) return times(zone);
  return `${times(zone)} (${times(agenda.timeZone)}, host’s local time)`;
}

function papersHtml(papers: readonly AgendaPaperView[], pages: AgendaPackPages): string {
  return `<ul class="papers">${papers.map((paper) => paperHtml(paper, pages.papers[paper.id])).join('')}</ul>`;
}

function paperHtml(paper: AgendaPaperView, page: number | undefined): string {
  const where =
    page === undefined ? `not in this pack: ${escapeHtml(paper.name)}, in the library` : `page ${page}`;
  const version = paper.version > 1 ? `, version ${paper.version}` : '';
  const late =
    paper.lateMinutes === null ? '' : `, <strong>late by ${latenessText(paper.lateMinutes)}</strong>`;
  return `<li>${escapeHtml(paper.title)}${version}${late} (${where})</li>`;
}

function contentsEntry(anchor: string, title: string, page: number | undefined): string {
  return `<a href="#${anchor}"><span>${escapeHtml(title)}</span><span class="page">${page ?? '000'}</span></a>`;
}

function paperContentsEntry(paper: AgendaPaperView, { papers }: AgendaPackPages): string {
  const page = papers[paper.id];
  return page === undefined
    ? ''
    : `<span class="paper"><span>${escapeHtml(paper.title)}</span><span class="page">${page}</span></span>`;
}

function presenterName(of: PresenterView | null): string {
  if (!of) return '';
  return of.country && of.seat ? `${countryName(of.country, 'en')}, ${SEATS[of.seat]}` : (of.name ?? '');
}

function clocksDiffer(instant: string, one: string, other: string): boolean {
  return formatClock(instant, one) !== formatClock(instant, other);
}
