import {
  compareFormats,
  equalFormats,
  FORMAT_KINDS,
  isTextAddress,
  type FormatKind,
  type TextFormat,
} from '@nbn/contracts';
import * as Y from 'yjs';
import { containerOf, rangesOf, type Segment, textsOf } from './segments.ts';

/** What a shared text says of the form of words: an address for a link, `true` for all else. */
type FormatValue = string | true;
type Form = ReadonlyMap<FormatKind, FormatValue>;

/** What is below the line hides that it is above it, too: that comes to light when the first is gone. */
const MAX_PASSES = 2;

/** What a clause is put together from. */
interface FormedClause {
  readonly segments: readonly Segment[];
}

const KINDS: ReadonlySet<string> = new Set(FORMAT_KINDS);

/** Whether a shared text may say this of words; null ends what began before. */
export const isFormatValue = (kind: string, value: unknown): boolean =>
  KINDS.has(kind) && (value === null || (kind === 'link' ? isTextAddress(value) : value === true));

/** Whether some words of a text have a form, or had one. */
export const hasFormats = (text: Y.XmlText): boolean => text._hasFormatting;

/** The form that words of a text are given, as Yjs takes it. */
export const formAttributes = (formats: readonly TextFormat[]): Record<string, FormatValue> =>
  Object.fromEntries(formats.map(({ kind, href }) => [kind, kind === 'link' ? href! : true]));

/** Letters of one form, by offsets of their clause. */
interface FormedRun {
  readonly from: number;
  readonly to: number;
  readonly form: Form;
}

/** The form of a clause's words, as it is kept; words that are said to be above and below the line are below it. */
export function formatsOf({ segments }: FormedClause): TextFormat[] {
  if (!segments.some((segment) => textsOf(containerOf(segment)).some(hasFormats))) return [];
  const runs: FormedRun[] = [];
  let start = 0;
  for (const { text, from, to } of segments.flatMap(rangesOf)) {
    for (const run of runsIn(text, from, to))
      runs.push({ ...run, from: run.from - from + start, to: run.to - from + start });
    start += to - from;
  }
  return FORMAT_KINDS.flatMap((kind) => rangesOfKind(runs, kind)).toSorted(compareFormats);
}

/** The letters of a part of a shared text, by its indexes, each run with its form. */
function runsIn(text: Y.XmlText, from: number, to: number): FormedRun[] {
  const [runs, form]: [FormedRun[], Map<FormatKind, FormatValue>] = [[], new Map()];
  let index = 0;
  for (let item = text._start; item && index < to; item = item.right) {
    if (item.deleted) continue;
    const { content } = item;
    if (content instanceof Y.ContentFormat) {
      const [kind, value] = [content.key as FormatKind, content.value as unknown as FormatValue | null];
      if (value === null) form.delete(kind);
      else form.set(kind, value);
    }
    if (!item.countable) continue;
    if (index >= from) runs.push({ from: index, to: index + item.length, form: shown(form) });
    index += item.length;
  }
  return runs;
}

function shown(form: Form): Form {
  const now = new Map(form);
  if (now.has('sub')) now.delete('super');
  return now;
}

function rangesOfKind(runs: readonly FormedRun[], kind: FormatKind): TextFormat[] {
  const found: TextFormat[] = [];
  for (const { from, to, form } of runs) {
    const value = form.get(kind);
    if (value === undefined) continue;
    const last = found.at(-1);
    const href = value === true ? undefined : value;
    if (last && last.to === from && last.href === href) found[found.length - 1] = { ...last, to };
    else found.push(href === undefined ? { kind, from, to } : { kind, from, to, href });
  }
  return found;
}

/** A stretch of a clause whose words get another form of one kind. */
interface FormChange {
  readonly kind: FormatKind;
  readonly from: number;
  readonly to: number;
  readonly value: FormatValue | null;
}

/** Gives a clause's words this form, as it is kept, and touches nothing that has it already. */
export function writeFormats(laid: FormedClause, wanted: readonly TextFormat[]): void {
  for (let passes = 0; passes < MAX_PASSES; passes += 1) {
    const now = formatsOf(laid);
    if (equalFormats(now, wanted)) return;
    for (const kind of FORMAT_KINDS)
      for (const change of changesOfKind(kind, now, wanted)) writeChange(laid.segments, change);
  }
}

function changesOfKind(
  kind: FormatKind,
  now: readonly TextFormat[],
  wanted: readonly TextFormat[],
): FormChange[] {
  const [has, wants] = [now, wanted].map((formats) => formats.filter((format) => format.kind === kind)) as [
    TextFormat[],
    TextFormat[],
  ];
  const edges = [...new Set([...has, ...wants].flatMap(({ from, to }) => [from, to]))].toSorted(
    (a, b) => a - b,
  );
  return edges.slice(0, -1).flatMap((from, at) => {
    const [old, value] = [valueAt(has, from), valueAt(wants, from)];
    return old === value ? [] : [{ kind, from, to: edges[at + 1]!, value }];
  });
}

function valueAt(formats: readonly TextFormat[], at: number): FormatValue | null {
  const format = formats.find(({ from, to }) => from <= at && to > at);
  return format ? (format.href ?? true) : null;
}

function writeChange(segments: readonly Segment[], { kind, from, to, value }: FormChange): void {
  let start = 0;
  for (const range of segments.flatMap(rangesOf)) {
    const length = range.to - range.from;
    const [first, last] = [Math.max(from - start, 0), Math.min(to - start, length)];
    if (last > first) range.text.format(range.from + first, last - first, { [kind]: value });
    start += length;
  }
}

const kept = new WeakSet<Y.Doc>();

/**
 * Yjs tidies the forms of a text after others changed it, by a change that nobody made. Whoever reads would
 * send it, and whoever cannot write would be refused: it is left undone. To be said of every shared document.
 */
export function keepFormats(doc: Y.Doc): void {
  if (kept.has(doc)) return;
  kept.add(doc);
  doc.on('afterTransaction', (transaction: Y.Transaction) => {
    transaction._needFormattingCleanup = false;
  });
}
