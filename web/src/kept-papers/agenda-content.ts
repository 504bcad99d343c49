import i18next from 'i18next';
import type { components } from '../api/schema.d.ts';
import type { Formats } from '../i18n/format.ts';
import type { AgendaItem, AgendaView, Presenter } from '../agendas/queries.ts';
import type { PaperContent, PaperPart } from './kept-paper.ts';

type Meeting = Pick<components['schemas']['MeetingView'], 'title' | 'startsAt' | 'endsAt'>;

/** An agenda as it is kept: every item that is open to all who see the meeting. */
export function agendaContent(agenda: AgendaView, meeting: Meeting, format: Formats): PaperContent {
  const open = agenda.items.filter(({ closed }) => closed === null);
  const papers = agenda.papers.map(({ title }) => ({ text: title }));
  return {
    title: i18next.t('kept:agendaOf', { title: meeting.title }),
    facts: [format.range(agenda.startsAt, agenda.endsAt ?? agenda.bookedEndsAt)],
    parts: [
      ...open.map((item) => itemPart(item, format)),
      ...(papers.length > 0
        ? [{ title: i18next.t('agendas:papers.meeting'), facts: [], lines: papers }]
        : []),
    ],
    leftOut: agenda.items.length - open.length,
  };
}

function itemPart(item: AgendaItem, format: Formats): PaperPart {
  if (item.kind === 'section') return { title: item.title };
  const { t } = i18next;
  const presenter = presenterText(item.presenter, format);
  return {
    mark: item.startsAt === null ? '' : format.clock(item.startsAt),
    title: item.title,
    facts: [
      t(`agendas:kind.${item.kind}`),
      t('agendas:minutes', { count: item.minutes }),
      ...(presenter === null ? [] : [presenter]),
    ],
    ...(item.notes === null ? {} : { text: item.notes }),
    lines: item.papers.map(({ title }) => ({ text: title })),
  };
}

function presenterText(presenter: Presenter | null, format: Formats): string | null {
  if (presenter?.country && presenter.seat)
    return i18next.t('agendas:presenter.seat', {
      country: format.country(presenter.country),
      seat: i18next.t(`agendas:seat.${presenter.seat}`),
    });
  return presenter?.name ?? null;
}
