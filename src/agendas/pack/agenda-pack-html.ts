import { latenessText } from '@nbn/calendar';
import type { AgendaItemView, AgendaView, AgendaPaperView, PresenterView } from '../dto/agenda.view.ts';
import { formatClock, formatDay, escapeHtml, formatSpan } from './agenda-pack-format.ts';
import { AGENDA_PACK_CSS } from './agenda-pack-style.ts';

/** What a pack says beside the agenda itself. */
export interface AgendaPackFacts {
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
export interface AgendaPackPages {
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
export function agendaPackHtml(agenda: AgendaView, facts: AgendaPackFacts, pages: AgendaPackPages): string {
  const { title, place, readerZone, printedAt, reader } = facts;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>${AGENDA_PACK_CSS}</style></head><body>
<header><h1>${escapeHtml(title)}</h1><p>${formatSpan(agenda.startsAt, agenda.bookedEndsAt, readerZone)}${clocksDiffer(agenda.startsAt, readerZone, agenda.timeZone) ? `<br>${formatSpan(agenda.startsAt, agenda.bookedEndsAt, agenda.timeZone)} (host’s time)` : ''}${place ? `<br>${escapeHtml(place)}` : ''}</p></header>
<nav aria-label="Contents"><h2>Contents</h2><ol class="contents">${agenda.items.map((item) => `${item.closedBefore ? '<li>Closed item</li>' : ''}<li${item.kind === 'section' ? ' class="section"' : ''}>${contentsEntry(`item-${item.id}`, item.title, pages.anchors[`item-${item.id}`])}${item.papers.map((paper) => paperContentsEntry(paper, pages)).join('')}</li>`).join('')}${agenda.closedAtEnd ? '<li>Closed item</li>' : ''}${agenda.papers.map((paper) => `<li>${paperContentsEntry(paper, pages)}</li>`).join('')}</ol></nav>
<main><h2 class="new">Agenda</h2>${agenda.items.map((item) => itemHtml(item, agenda, readerZone, pages)).join('')}${agenda.closedAtEnd ? '<p class="closed">Closed item</p>' : ''}
${agenda.papers.length > 0 ? `<section><h2>Papers for the whole meeting</h2>${papersHtml(agenda.papers, pages)}</section>` : ''}</main>
<footer><p>Printed for ${escapeHtml(reader)} on ${formatDay(printedAt, readerZone)}. It holds what ${escapeHtml(reader)} may see, and is not to be passed on.</p></footer></body></html>`;
}

function itemHtml(item: AgendaItemView, agenda: AgendaView, zone: string, pages: AgendaPackPages): string {
  const closed = item.closedBefore ? '<p class="closed">Closed item</p>' : '';
  if (item.kind === 'section') return `${closed}<h2 id="item-${item.id}">${escapeHtml(item.title)}</h2>`;
  const facts = [KINDS[item.kind], `${item.minutes} minutes`, presenterName(item.presenter)]
    .filter(Boolean)
    .map(escapeHtml)
    .join(' · ');
  return `${closed}<section class="item"><h3 id="item-${item.id}">${escapeHtml(item.title)}</h3>
<p class="facts">${itemTimes(item, agenda, zone)}<br>${facts}${item.closed ? '<br>Closed: open to those on its list alone' : ''}</p>
${item.notes ? `<p class="notes">${escapeHtml(item.notes)}</p>` : ''}${item.papers.length > 0 ? papersHtml(item.papers, pages) : ''}</section>`;
}

function itemTimes({ startsAt, endsAt }: AgendaItemView, agenda: AgendaView, zone: string): string {
  if (startsAt === null || endsAt === null) return 'After the closed item';
  const times = (of: string) => `${formatClock(startsAt, of)}–${formatClock(endsAt, of, true)}`;
  return `${times(zone)}${clocksDiffer(startsAt, zone, agenda.timeZone) ? ` (${times(agenda.timeZone)}, host’s time)` : ''}`;
}

function papersHtml(papers: readonly AgendaPaperView[], { papers: at }: AgendaPackPages): string {
  return `<ul class="papers">${papers
    .map((paper) => {
      const where =
        at[paper.id] === undefined
          ? `not in this book: ${escapeHtml(paper.name)}, in the library`
          : `page ${at[paper.id]}`;
      return `<li>${escapeHtml(paper.title)}${paper.version > 1 ? `, version ${paper.version}` : ''}${paper.lateMinutes === null ? '' : `, <strong>late by ${latenessText(paper.lateMinutes)}</strong>`} (${where})</li>`;
    })
    .join('')}</ul>`;
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
  return of.country && of.seat
    ? `${country.of(of.country) ?? of.country}, ${SEATS[of.seat]}`
    : (of.name ?? '');
}

function clocksDiffer(instant: string, one: string, other: string): boolean {
  return formatClock(instant, one) !== formatClock(instant, other);
}
