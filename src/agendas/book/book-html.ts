import { lateness } from '@nbn/calendar';
import type { AgendaItemView, AgendaView, AgendaPaperView, PresenterView } from '../dto/agenda.view.ts';
import { clockIn, dayIn, escaped, spanIn } from './book-words.ts';
import { STYLE } from './book-style.ts';

/** What a book says beside the agenda itself. */
export interface BookFacts {
  readonly title: string;
  readonly place: string | null;
  readonly readerZone: string;
  readonly printedAt: Date;
  /** For whom it was printed. */
  readonly reader: string;
}

/**
 * Where each thing stands in the whole: pages by the anchor of an item, and of the papers by their id; none
 * while that is not known.
 */
export interface BookPages {
  readonly anchors: Readonly<Record<string, number>>;
  readonly papers: Readonly<Record<string, number>>;
}

const KINDS = {
  information: 'Information',
  discussion: 'Discussion',
  decision: 'Decision',
  vote: 'Vote',
  break: 'Break',
  section: '',
} as const;
const SEATS = { government: 'government seat', ngo: 'NGO seat', resource: 'resource person' } as const;
const country = new Intl.DisplayNames('en', { type: 'region' });

/**
 * The agenda as a document of its own: contents with page numbers, items with times, the papers that follow
 * and those that do not.
 */
export function bookHtml(agenda: AgendaView, facts: BookFacts, pages: BookPages): string {
  const { title, place, readerZone, printedAt, reader } = facts;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title><style>${STYLE}</style></head><body>
<header><h1>${escaped(title)}</h1><p>${spanIn(agenda.startsAt, agenda.bookedEndsAt, readerZone)}${differs(agenda.startsAt, readerZone, agenda.timeZone) ? `<br>${spanIn(agenda.startsAt, agenda.bookedEndsAt, agenda.timeZone)} (host’s time)` : ''}${place ? `<br>${escaped(place)}` : ''}</p></header>
<nav aria-label="Contents"><h2>Contents</h2><ol class="contents">${agenda.items.map((item) => `${item.closedBefore ? '<li>Closed item</li>' : ''}<li${item.kind === 'section' ? ' class="section"' : ''}>${entry(`item-${item.id}`, item.title, pages.anchors[`item-${item.id}`])}${item.papers.map((paper) => paperEntry(paper, pages)).join('')}</li>`).join('')}${agenda.closedAtEnd ? '<li>Closed item</li>' : ''}${agenda.papers.map((paper) => `<li>${paperEntry(paper, pages)}</li>`).join('')}</ol></nav>
<main><h2 class="new">Agenda</h2>${agenda.items.map((item) => itemHtml(item, agenda, readerZone, pages)).join('')}${agenda.closedAtEnd ? '<p class="closed">Closed item</p>' : ''}
${agenda.papers.length > 0 ? `<section><h2>Papers for the whole meeting</h2>${papersHtml(agenda.papers, pages)}</section>` : ''}</main>
<footer><p>Printed for ${escaped(reader)} on ${dayIn(printedAt, readerZone)}. It holds what ${escaped(reader)} may see, and is not to be passed on.</p></footer></body></html>`;
}

function itemHtml(item: AgendaItemView, agenda: AgendaView, zone: string, pages: BookPages): string {
  const closed = item.closedBefore ? '<p class="closed">Closed item</p>' : '';
  if (item.kind === 'section') return `${closed}<h2 id="item-${item.id}">${escaped(item.title)}</h2>`;
  const facts = [KINDS[item.kind], `${item.minutes} minutes`, presenter(item.presenter)]
    .filter(Boolean)
    .map(escaped)
    .join(' · ');
  return `${closed}<section class="item"><h3 id="item-${item.id}">${escaped(item.title)}</h3>
<p class="facts">${itemTimes(item, agenda, zone)}<br>${facts}${item.closed ? '<br>Closed: open to those on its list alone' : ''}</p>
${item.notes ? `<p class="notes">${escaped(item.notes)}</p>` : ''}${item.papers.length > 0 ? papersHtml(item.papers, pages) : ''}</section>`;
}

function itemTimes({ startsAt, endsAt }: AgendaItemView, agenda: AgendaView, zone: string): string {
  if (startsAt === null || endsAt === null) return 'After the closed item';
  const times = (of: string) => `${clockIn(startsAt, of)}–${clockIn(endsAt, of, true)}`;
  return `${times(zone)}${differs(startsAt, zone, agenda.timeZone) ? ` (${times(agenda.timeZone)}, host’s time)` : ''}`;
}

function papersHtml(papers: readonly AgendaPaperView[], { papers: at }: BookPages): string {
  return `<ul class="papers">${papers
    .map((paper) => {
      const where =
        at[paper.id] === undefined
          ? `not in this book: ${escaped(paper.name)}, in the library`
          : `page ${at[paper.id]}`;
      return `<li>${escaped(paper.title)}${paper.version > 1 ? `, version ${paper.version}` : ''}${paper.lateMinutes === null ? '' : `, <strong>late by ${lateness(paper.lateMinutes)}</strong>`} (${where})</li>`;
    })
    .join('')}</ul>`;
}

function entry(anchor: string, title: string, page: number | undefined): string {
  return `<a href="#${anchor}"><span>${escaped(title)}</span><span class="page">${page ?? '000'}</span></a>`;
}

function paperEntry(paper: AgendaPaperView, { papers }: BookPages): string {
  const page = papers[paper.id];
  return page === undefined
    ? ''
    : `<span class="paper"><span>${escaped(paper.title)}</span><span class="page">${page}</span></span>`;
}

function presenter(of: PresenterView | null): string {
  if (!of) return '';
  return of.country && of.seat
    ? `${country.of(of.country) ?? of.country}, ${SEATS[of.seat]}`
    : (of.name ?? '');
}

function differs(instant: string, one: string, other: string): boolean {
  return clockIn(instant, one) !== clockIn(instant, other);
}
