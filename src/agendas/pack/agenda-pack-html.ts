import { latenessText } from '@nbn/calendar';
import { fillText, pluralText } from '@nbn/texts';
import { countryName } from '#platform/text/country-name';
import { fileTexts } from '#platform/text/texts';
import type { AgendaItemView, AgendaView, AgendaPaperView, PresenterView } from '../dto/agenda.view.ts';
import { escapeHtml, formatClock, formatDay, formatSpan, type TimeReader } from './agenda-pack-format.ts';
import { AGENDA_PACK_CSS } from './agenda-pack-style.ts';
import { numberedTitle } from '../numbered-title.ts';

/** What a pack says besides the agenda itself. */
export interface AgendaPackFacts extends TimeReader {
  readonly title: string;
  readonly place: string | null;
  readonly printedAt: Date;
  /** For whom it was printed. */
  readonly reader: string;
}

/** Page numbers: of items by their anchor, of papers by their id; missing while they are not known. */
export interface AgendaPackPages {
  readonly anchors: Readonly<Record<string, number>>;
  readonly papers: Readonly<Record<string, number>>;
}

/** The agenda as a printable page: contents with page numbers, items with times, papers in and not in the pack. */
export function agendaPackHtml(agenda: AgendaView, facts: AgendaPackFacts, pages: AgendaPackPages): string {
  return new AgendaPackPage(agenda, facts, pages).html();
}

/** The page of one pack in the language of its reader. */
class AgendaPackPage {
  private readonly texts;

  constructor(
    private readonly agenda: AgendaView,
    private readonly facts: AgendaPackFacts,
    private readonly pages: AgendaPackPages,
  ) {
    this.texts = fileTexts('agenda-pack', facts.language);
  }

  html(): string {
    const { title, language, printedAt, reader } = this.facts;
    const { agenda, printed, confidential } = this.texts;
    const { items, closedAtEnd } = this.agenda;
    const footer = [fillText(printed, { reader, day: formatDay(printedAt, this.facts) })];
    footer.push(fillText(confidential, { reader }));
    return [
      `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
      `<title>${escapeHtml(title)}</title><style>${AGENDA_PACK_CSS}</style></head><body>\n`,
      this.header(),
      this.contents(),
      `<main><h2 class="new">${escapeHtml(agenda)}</h2>${items.map((item) => this.item(item)).join('')}`,
      `${closedAtEnd ? this.closedItem() : ''}\n${this.meetingPapers()}</main>\n`,
      `<footer><p>${escapeHtml(footer.join(' '))}</p></footer></body></html>`,
    ].join('');
  }

  private header(): string {
    const { title, place } = this.facts;
    const { startsAt, bookedEndsAt } = this.agenda;
    const host = this.host();
    const hostSpan = this.clocksDiffer(startsAt)
      ? [fillText(this.texts.hostTime, { times: formatSpan(startsAt, bookedEndsAt, host) })]
      : [];
    const lines = [formatSpan(startsAt, bookedEndsAt, this.facts), ...hostSpan, ...(place ? [place] : [])];
    return [
      `<header><h1>${escapeHtml(title)}</h1>`,
      `<p>${lines.map(escapeHtml).join('<br>')}</p></header>\n`,
    ].join('');
  }

  private contents(): string {
    const closed = `<li>${escapeHtml(this.texts.closedItem)}</li>`;
    const entries = this.agenda.items.map((item) => {
      const anchor = `item-${item.id}`;
      return [
        item.closedBefore ? closed : '',
        item.kind === 'section' ? '<li class="section">' : '<li>',
        contentsEntry(anchor, numberedTitle(item), this.pages.anchors[anchor]),
        ...item.papers.map((paper) => paperContentsEntry(paper, this.pages)),
        '</li>',
      ].join('');
    });
    const papers = this.agenda.papers.map((paper) => `<li>${paperContentsEntry(paper, this.pages)}</li>`);
    const heading = escapeHtml(this.texts.contents);
    return [
      `<nav aria-label="${heading}"><h2>${heading}</h2><ol class="contents">`,
      ...entries,
      this.agenda.closedAtEnd ? closed : '',
      ...papers,
      '</ol></nav>\n',
    ].join('');
  }

  private meetingPapers(): string {
    const { papers } = this.agenda;
    if (papers.length === 0) return '';
    return `<section><h2>${escapeHtml(this.texts.meetingPapers)}</h2>${this.papers(papers)}</section>`;
  }

  private item(item: AgendaItemView): string {
    const closed = item.closedBefore ? this.closedItem() : '';
    if (item.kind === 'section')
      return `${closed}<h2 id="item-${item.id}">${escapeHtml(numberedTitle(item))}</h2>`;
    const { kind, minutes } = this.texts;
    const length = pluralText(minutes, this.facts.language, item.minutes);
    const facts = [kind[item.kind], length, this.presenter(item.presenter)].filter(Boolean).join(' · ');
    const lines = [this.times(item), facts, ...(item.closed ? [this.texts.access] : [])];
    const notes = item.notes ? `<p class="notes">${escapeHtml(item.notes)}</p>` : '';
    const papers = item.papers.length > 0 ? this.papers(item.papers) : '';
    return [
      `${closed}<section class="item"><h3 id="item-${item.id}">${escapeHtml(numberedTitle(item))}</h3>\n`,
      `<p class="facts">${lines.map(escapeHtml).join('<br>')}</p>\n`,
      `${notes}${papers}</section>`,
    ].join('');
  }

  private closedItem(): string {
    return `<p class="closed">${escapeHtml(this.texts.closedItem)}</p>`;
  }

  private times({ startsAt, endsAt }: AgendaItemView): string {
    if (startsAt === null || endsAt === null) return this.texts.afterClosed;
    const times = (of: TimeReader) => `${formatClock(startsAt, of)}–${formatClock(endsAt, of, true)}`;
    if (!this.clocksDiffer(startsAt)) return times(this.facts);
    return fillText(this.texts.bothTimes, { times: times(this.facts), hostTimes: times(this.host()) });
  }

  private papers(papers: readonly AgendaPaperView[]): string {
    return `<ul class="papers">${papers.map((paper) => this.paper(paper)).join('')}</ul>`;
  }

  private paper({ id, name, title, version, lateMinutes }: AgendaPaperView): string {
    const { texts } = this;
    const page = this.pages.papers[id];
    const where = page === undefined ? fillText(texts.notIncluded, { name }) : fillText(texts.page, { page });
    const which = version > 1 ? `, ${escapeHtml(fillText(texts.version, { version }))}` : '';
    const late =
      lateMinutes === null
        ? ''
        : `, <strong>${escapeHtml(fillText(texts.late, { by: latenessText(lateMinutes) }))}</strong>`;
    return `<li>${escapeHtml(title)}${which}${late} (${escapeHtml(where)})</li>`;
  }

  private presenter(of: PresenterView | null): string {
    if (!of) return '';
    if (!of.country || !of.seat) return of.name ?? '';
    const { presenter, seat } = this.texts;
    return fillText(presenter, {
      country: countryName(of.country, this.facts.language),
      seat: seat[of.seat],
    });
  }

  /** By the clock of the place where the meeting is held, in the reader's language. */
  private host(): TimeReader {
    return { language: this.facts.language, timeZone: this.agenda.timeZone };
  }

  private clocksDiffer(instant: string): boolean {
    return formatClock(instant, this.facts) !== formatClock(instant, this.host());
  }
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
