import { FORMAT_KINDS, type FormatKind, type TextFormat } from '@nbn/contracts';
import { rebaseOffset } from './anchors.ts';
import { equalFormats, normalizeFormats, runsOf, sliceFormats, type FormattedText } from './formats.ts';
import { diffWords, hunksBetween, type Hunk, type WordChange } from './word-diff.ts';

/**
 * Carries formats over an edit of their words. Words that came in the place of words of a form, or among them,
 * have it too; words beside them do not.
 */
export function rebaseFormats(
  { formats }: FormattedText,
  after: string,
  hunks: readonly Hunk[],
): TextFormat[] {
  return normalizeFormats(
    after,
    formats.map((format) => ({
      ...format,
      from: rebaseOffset(format.from, hunks, 'start'),
      to: rebaseOffset(format.to, hunks, 'end'),
    })),
  );
}

/** A text's formats on its new words. */
export function formatsOn(before: FormattedText, after: string): TextFormat[] {
  if (before.text === after) return [...before.formats];
  return before.formats.length === 0 ? [] : rebaseFormats(before, after, hunksBetween(before.text, after));
}

type FormatValue = string | null;

const valueAt = (formats: readonly TextFormat[], kind: FormatKind, at: number): FormatValue => {
  const format = formats.find((each) => each.kind === kind && each.from <= at && each.to > at);
  return format ? (format.href ?? '') : null;
};

/**
 * The formats of a text that was merged of two which had one base. What only one of them changed is taken
 * over; where both gave words another address, mine stands.
 */
export function mergeFormats(
  merged: string,
  base: FormattedText,
  mine: FormattedText,
  theirs: FormattedText,
): TextFormat[] {
  const [was, own, other] = [base, mine, theirs].map((side) => formatsOn(side, merged)) as [
    TextFormat[],
    TextFormat[],
    TextFormat[],
  ];
  const edges = [...new Set([...was, ...own, ...other].flatMap(({ from, to }) => [from, to]))].toSorted(
    (a, b) => a - b,
  );
  const formats = FORMAT_KINDS.flatMap((kind) =>
    edges.slice(0, -1).flatMap((from, at): TextFormat[] => {
      const [before, first, second] = [was, own, other].map((side) => valueAt(side, kind, from));
      const value = first === before ? second! : first!;
      if (value === null) return [];
      const range = { kind, from, to: edges[at + 1]! };
      return [kind === 'link' ? { ...range, href: value } : range];
    }),
  );
  return normalizeFormats(merged, formats);
}

/** A stretch of what a revision changed, for reading, with its form; `reformatted`: the same words in another one. */
export interface FormattedChange extends FormattedText {
  readonly kind: WordChange['kind'] | 'reformatted';
  /** Of what is reformatted: the form that the words had. */
  readonly was?: readonly TextFormat[];
}

/** What a revision changed, words and their form. */
export function diffFormatted(before: FormattedText, after: FormattedText): FormattedChange[] {
  let [oldAt, newAt] = [0, 0];
  return diffWords(before.text, after.text).flatMap(({ kind, text }): FormattedChange[] => {
    const [oldFrom, newFrom] = [oldAt, newAt];
    if (kind !== 'added') oldAt += text.length;
    if (kind !== 'removed') newAt += text.length;
    const was = sliceFormats(before.formats, oldFrom, oldAt);
    const now = sliceFormats(after.formats, newFrom, newAt);
    if (kind !== 'same') return [{ kind, text, formats: kind === 'removed' ? was : now }];
    return diffForm(text, was, now);
  });
}

/** Words that stayed, parted where their form is another one. */
function diffForm(text: string, was: readonly TextFormat[], now: readonly TextFormat[]): FormattedChange[] {
  const edges = [...runsOf({ text, formats: was }), ...runsOf({ text, formats: now })].map(
    ({ from }) => from,
  );
  const places = [...new Set([...edges, text.length])].toSorted((a, b) => a - b);
  const pieces: { from: number; to: number; same: boolean }[] = [];
  for (const [at, from] of places.slice(0, -1).entries()) {
    const to = places[at + 1]!;
    const same = equalFormats(sliceFormats(was, from, to), sliceFormats(now, from, to));
    const last = pieces.at(-1);
    if (last && last.same === same) last.to = to;
    else pieces.push({ from, to, same });
  }
  return pieces.map(({ from, to, same }) => {
    const piece = { text: text.slice(from, to), formats: sliceFormats(now, from, to) };
    return same
      ? { kind: 'same', ...piece }
      : { kind: 'reformatted', ...piece, was: sliceFormats(was, from, to) };
  });
}
