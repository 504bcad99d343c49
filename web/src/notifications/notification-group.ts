import type { NotificationKind } from '@nbn/contracts';
import type { i18n, TFunction } from 'i18next';
import { timeNow } from '../i18n/clock.ts';
import type { Formats } from '../i18n/format.ts';
import { notificationText } from './notification-text.ts';
import type { NotificationGroupView } from './queries.ts';

/** The days of the list, each with its groups, in the order of both. */
export interface GroupDay {
  readonly day: string;
  readonly groups: readonly NotificationGroupView[];
}

/** Several things that happened to one object are counted by these. */
type Counted = 'comments' | 'entries' | 'mentions' | 'reminders' | 'changes';

function countedAs(kind: NotificationKind): Counted {
  if (kind === 'mentioned') return 'mentions';
  if (kind === 'comment-posted') return 'comments';
  if (kind === 'practice-discussed' || kind === 'question-discussed') return 'entries';
  return kind.endsWith('-reminder') ? 'reminders' : 'changes';
}

/** What happened in one sentence; where it was more than one thing, how often what. */
export function groupText(
  t: TFunction<'notifications'>,
  format: Formats,
  group: NotificationGroupView,
): string {
  if (group.kinds.length === 1) return notificationText(t, group);
  const counts = new Map<Counted, number>();
  for (const { kind, times } of group.kinds) {
    const name = countedAs(kind);
    counts.set(name, (counts.get(name) ?? 0) + times);
  }
  const what = [...counts].map(([name, count]) => t(`group.${name}`, { count }));
  return t('group.several', { title: group.object.title, what: format.list(what) });
}

/** How often it happened, where its sentence does not say so. */
export function groupTimes(
  t: TFunction<'notifications'>,
  texts: i18n,
  { kind, kinds, times }: NotificationGroupView,
): string | null {
  const isSaid = kinds.length > 1 || texts.exists(`told.${kind}_other`, { ns: 'notifications' });
  return times === 1 || isSaid ? null : t('group.times', { count: times });
}

/** The last words; who wrote them, where the sentence does not name the same person. */
export function quotationText(
  t: TFunction<'notifications'>,
  { by, kinds, quotation }: NotificationGroupView,
): string | null {
  if (!quotation) return null;
  const words = quotation.text;
  const isNamed = kinds.length === 1 && by === quotation.by;
  return isNamed ? t('group.quotation', { words }) : t('group.quotationBy', { words, by: quotation.by });
}

export function groupsByDay(groups: readonly NotificationGroupView[]): readonly GroupDay[] {
  const days = new Map<string, NotificationGroupView[]>();
  for (const group of groups) days.set(group.day, [...(days.get(group.day) ?? []), group]);
  return [...days].map(([day, ofDay]) => ({ day, groups: ofDay }));
}

/** `today` or `yesterday`; null before that. */
function nearDay(format: Formats, day: string): string | null {
  const today = format.isoDay(new Date(timeNow()));
  const past = Math.round((Date.parse(today) - Date.parse(day)) / 86_400_000);
  return past === 0 || past === 1 ? format.inDays(-past) : null;
}

/** `Today`, `Yesterday`, `Thursday 12 March 2026`. */
export function dayTitle(format: Formats, day: string): string {
  const words = nearDay(format, day) ?? format.date(day);
  return words.charAt(0).toLocaleUpperCase() + words.slice(1);
}

/** `today`, `yesterday`, `12 Mar 2026`, in a list that has no titles of days. */
export function shortDayText(format: Formats, { day, at }: NotificationGroupView): string {
  return nearDay(format, day) ?? format.shortDay(at);
}
