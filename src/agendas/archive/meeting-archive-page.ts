import { archiveLink, archivePage, factsParagraph, textParagraph } from '#platform/archive/archive-page';
import { documentArchivePath } from '../../documents/index.ts';
import { escapeHtml } from '#platform/http/public-page';
import type { AgendaRead } from '../agenda.query.ts';
import type { AgendaItemView, AgendaPaperView, AgendaView } from '../dto/agenda.view.ts';
import type { MinutesEntryView, MinutesView } from '../minutes/dto/minutes.view.ts';
import { formatClock, formatSpan } from '../pack/agenda-pack-format.ts';

interface ArchivedMeeting {
  readonly meeting: Pick<AgendaRead['meeting'], 'title' | 'place' | 'state'>;
  readonly agenda: AgendaView;
  /** Null where the reader has none to read. */
  readonly minutes: MinutesView | null;
  /** The reader's zone, in which times are given. */
  readonly timeZone: string;
}

const MINUTES_STATES = {
  draft: 'Draft',
  circulated: 'Circulated, not yet approved',
  corrections: 'Approved, corrections requested',
  approved: 'Approved',
} as const;

/** A meeting as a page of an archive: its agenda with the papers, and what was written down of it. */
export function meetingArchivePage({ meeting, agenda, minutes, timeZone }: ArchivedMeeting): string {
  const span = formatSpan(agenda.startsAt, agenda.bookedEndsAt, timeZone);
  return archivePage(
    meeting.title,
    [
      factsParagraph([span, meeting.place, meeting.state]),
      `<h2>Agenda</h2>${agenda.items.map((item) => itemHtml(item, timeZone)).join('')}`,
      agenda.closedAtEnd ? '<p>Closed item</p>' : '',
      papersHtml(agenda.papers),
      minutes ? minutesHtml(minutes) : '',
    ].join('\n'),
  );
}

function itemHtml(item: AgendaItemView, timeZone: string): string {
  const closed = item.closedBefore ? '<p>Closed item</p>' : '';
  const begins = item.startsAt && formatClock(item.startsAt, timeZone, true);
  return [
    `${closed}<h3>${numberedTitle(item)}</h3>`,
    factsParagraph([item.kind, begins, `${item.minutes} minutes`, item.presenter?.name ?? null]),
    textParagraph(item.notes),
    papersHtml(item.papers),
  ].join('');
}

function papersHtml(papers: readonly AgendaPaperView[]): string {
  if (papers.length === 0) return '';
  const lines = papers.map(
    (paper) => `<li>${archiveLink(`../../${documentArchivePath(paper)}`, paper.title)}</li>`,
  );
  return `<ul>${lines.join('')}</ul>`;
}

function minutesHtml({ state, entries, addenda }: MinutesView): string {
  return [
    `<h2>Minutes</h2>${factsParagraph([MINUTES_STATES[state]])}`,
    ...entries.map(entryHtml),
    ...addenda.map(({ number, text }) => `<h3>Addendum ${number}</h3>${textParagraph(text)}`),
  ].join('\n');
}

function entryHtml({ number, title, text, decisions, actions }: MinutesEntryView): string {
  const outcomes = [
    ...decisions.map(({ reference, text: words }) => `Decision ${reference}: ${words}`),
    ...actions.map(({ text: words, dueOn }) => `Action due by ${dueOn}: ${words}`),
  ];
  const lines = outcomes.map((words) => `<li>${escapeHtml(words)}</li>`);
  return [
    `<h3>${numberedTitle({ number, title })}</h3>${textParagraph(text)}`,
    lines.length > 0 ? `<ul>${lines.join('')}</ul>` : '',
  ].join('');
}

const numberedTitle = ({ number, title }: Pick<AgendaItemView, 'number' | 'title'>): string =>
  escapeHtml(number === null ? title : `${number} ${title}`);
