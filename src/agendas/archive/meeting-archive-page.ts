import { fillText, pluralText } from '@nbn/texts';
import { archiveLink, archivePage, factsParagraph, textParagraph } from '#platform/archive/archive-page';
import { documentArchivePath } from '../../documents/index.ts';
import { escapeHtml } from '#platform/http/public-page';
import { fileTexts } from '#platform/text/texts';
import type { AgendaRead } from '../agenda.query.ts';
import type { AgendaItemView, AgendaPaperView, AgendaView } from '../dto/agenda.view.ts';
import type { MinutesEntryView, MinutesView } from '../minutes/dto/minutes.view.ts';
import { formatClock, formatSpan, type TimeReader } from '../pack/agenda-pack-format.ts';
import { numberedTitle } from '../numbered-title.ts';

interface ArchivedMeeting {
  readonly meeting: Pick<AgendaRead['meeting'], 'title' | 'place' | 'state'>;
  readonly agenda: AgendaView;
  /** Null where the reader has none to read. */
  readonly minutes: MinutesView | null;
  readonly reader: TimeReader;
}

/** A meeting as a page of an archive: its agenda with the papers, and what was written down of it. */
export function meetingArchivePage({ meeting, agenda, minutes, reader }: ArchivedMeeting): string {
  const span = formatSpan(agenda.startsAt, agenda.bookedEndsAt, reader);
  const { meetingState } = fileTexts('archive', reader.language);
  const { agenda: heading, closedItem } = fileTexts('agenda-pack', reader.language);
  return archivePage(
    meeting.title,
    [
      factsParagraph([span, meeting.place, meetingState[meeting.state]]),
      `<h2>${escapeHtml(heading)}</h2>${agenda.items.map((item) => itemHtml(item, reader)).join('')}`,
      agenda.closedAtEnd ? `<p>${escapeHtml(closedItem)}</p>` : '',
      papersHtml(agenda.papers),
      minutes ? minutesHtml(minutes, reader) : '',
    ].join('\n'),
    reader.language,
  );
}

function itemHtml(item: AgendaItemView, reader: TimeReader): string {
  const { closedItem, kind, minutes } = fileTexts('agenda-pack', reader.language);
  const closed = item.closedBefore ? `<p>${escapeHtml(closedItem)}</p>` : '';
  const begins = item.startsAt && formatClock(item.startsAt, reader, true);
  const facts =
    item.kind === 'section'
      ? []
      : [kind[item.kind], begins, pluralText(minutes, reader.language, item.minutes)];
  return [
    `${closed}<h3>${escapeHtml(numberedTitle(item))}</h3>`,
    factsParagraph([...facts, item.presenter?.name ?? null]),
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

function minutesHtml({ state, entries, addenda }: MinutesView, { language }: TimeReader): string {
  const texts = fileTexts('archive', language).minutes;
  return [
    `<h2>${escapeHtml(texts.title)}</h2>${factsParagraph([texts[state]])}`,
    ...entries.map((entry) => entryHtml(entry, texts)),
    ...addenda.map(
      ({ number, text }) =>
        `<h3>${escapeHtml(fillText(texts.addendum, { number }))}</h3>${textParagraph(text)}`,
    ),
  ].join('\n');
}

function entryHtml(
  { number, title, text, decisions, actions }: MinutesEntryView,
  texts: { readonly decision: string; readonly action: string },
): string {
  const outcomes = [
    ...decisions.map(({ reference, text: words }) => fillText(texts.decision, { reference, text: words })),
    ...actions.map(({ text: words, dueOn }) => fillText(texts.action, { day: dueOn, text: words })),
  ];
  const lines = outcomes.map((words) => `<li>${escapeHtml(words)}</li>`);
  return [
    `<h3>${escapeHtml(numberedTitle({ number, title }))}</h3>${textParagraph(text)}`,
    lines.length > 0 ? `<ul>${lines.join('')}</ul>` : '',
  ].join('');
}
