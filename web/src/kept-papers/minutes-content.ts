import i18next from 'i18next';
import type { Formats } from '../i18n/format.ts';
import type { MinutesEntry, MinutesView } from '../minutes/queries.ts';
import type { PaperContent, PaperLine, PaperPart } from './kept-paper.ts';

/** Minutes as they are kept: who was there, and every item that is open to all who read them. */
export function minutesContent(minutes: MinutesView, format: Formats): PaperContent {
  const { t } = i18next;
  const open = minutes.entries.filter(({ closed }) => !closed);
  const items = open.filter(({ kind }) => kind !== 'section');
  const addenda = minutes.addenda.map(({ text, at }) => ({ text, facts: [format.instant(at)] }));
  return {
    title: t('minutes:of', { title: minutes.title }),
    facts: [t(`minutes:state.${minutes.state}`), format.range(minutes.startsAt, minutes.endsAt)],
    parts: [
      ...(minutes.present.length > 0
        ? [{ title: t('minutes:present.title'), facts: [], lines: presentLines(minutes, format) }]
        : []),
      ...open.map((entry) => entryPart(entry, items.indexOf(entry) + 1, format)),
      ...(addenda.length > 0 ? [{ title: t('minutes:addenda.title'), facts: [], lines: addenda }] : []),
    ],
    leftOut: minutes.entries.length - open.length,
  };
}

function presentLines({ present }: MinutesView, format: Formats): PaperLine[] {
  return present.map(({ country, seat, name, organisation }) => {
    const words = [
      country && format.country(country),
      seat && i18next.t(`minutes:seat.${seat}`),
      name,
      !seat && organisation,
    ];
    return { text: words.filter(Boolean).join(', ') };
  });
}

function entryPart(entry: MinutesEntry, place: number, format: Formats): PaperPart {
  if (entry.kind === 'section') return { title: entry.title };
  return {
    mark: String(place),
    title: entry.title,
    facts: [],
    text: entry.text,
    lines: [
      ...entry.decisions.map(decisionLine),
      ...entry.actions.map((action) => actionLine(action, format)),
    ],
  };
}

function decisionLine(decision: MinutesEntry['decisions'][number]): PaperLine {
  const { t } = i18next;
  return {
    text: decision.text,
    facts: [
      decision.reference,
      t(`minutes:decisions.kind.${decision.kind}`),
      t(`minutes:decisions.basis.${decision.basis}`),
      ...(decision.indicative ? [t('minutes:decision.indicative')] : []),
      ...(decision.withdrawn ? [t('minutes:decision.withdrawn')] : []),
    ],
  };
}

function actionLine(action: MinutesEntry['actions'][number], format: Formats): PaperLine {
  const { t } = i18next;
  const { country, seat, member } = action;
  const place =
    country && seat
      ? t('minutes:seatOf', { country: format.country(country), seat: t(`minutes:seat.${seat}`) })
      : t('minutes:secretariat');
  return {
    text: action.text,
    facts: [
      member ?? place,
      t('minutes:action.due', { day: format.date(action.dueOn) }),
      t(`minutes:action.state.${action.state}`),
    ],
  };
}
