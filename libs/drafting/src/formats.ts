import {
  compareFormats,
  equalFormats,
  FORMAT_KINDS,
  isTextAddress,
  type FormatKind,
  type TextFormat,
} from '@nbn/contracts';

/** Plain words and their form. */
export interface FormattedText {
  readonly text: string;
  readonly formats: readonly TextFormat[];
}

interface Range {
  readonly from: number;
  readonly to: number;
}

const ORDER = new Map<FormatKind, number>(FORMAT_KINDS.map((kind, at) => [kind, at]));
const orderOf = ({ kind }: TextFormat): number => ORDER.get(kind)!;

function isFormat(value: TextFormat): boolean {
  return (
    ORDER.has(value.kind) &&
    Number.isInteger(value.from) &&
    Number.isInteger(value.to) &&
    value.from < value.to &&
    (value.kind === 'link' ? isTextAddress(value.href) : true)
  );
}

const isLowSurrogate = (text: string, at: number): boolean =>
  at > 0 && at < text.length && /[\uDC00-\uDFFF]/u.test(text[at]!) && /[\uD800-\uDBFF]/u.test(text[at - 1]!);

/** A format as wide as whole characters of the text; nothing of it stands outside. */
function fitted(text: string, { kind, from, to, href }: TextFormat): TextFormat {
  const [first, last] = [Math.max(0, from), Math.min(text.length, to)];
  const range = {
    from: isLowSurrogate(text, first) ? first - 1 : first,
    to: isLowSurrogate(text, last) ? last + 1 : last,
  };
  return kind === 'link' ? { kind, ...range, href: href! } : { kind, ...range };
}

/** What of a range is not among others. */
function rest(range: Range, others: readonly Range[]): Range[] {
  let left: Range[] = [range];
  for (const other of others) {
    left = left
      .flatMap(({ from, to }) => [
        { from, to: Math.min(to, other.from) },
        { from: Math.max(from, other.to), to },
      ])
      .filter(({ from, to }) => from < to);
  }
  return left;
}

/** Those of one kind and address, made one where they overlap or touch. */
function joined(formats: readonly TextFormat[]): TextFormat[] {
  const found: TextFormat[] = [];
  for (const format of formats.toSorted(compareFormats)) {
    const last = found.at(-1);
    if (last && format.from <= last.to)
      found[found.length - 1] = { ...last, to: Math.max(last.to, format.to) };
    else found.push(format);
  }
  return found;
}

/** A link that begins earlier stands; another one has what is left of it. */
function apart(links: readonly TextFormat[]): TextFormat[] {
  const taken: TextFormat[] = [];
  for (const link of links.toSorted(compareFormats))
    taken.push(...rest(link, taken).map((range) => ({ ...link, ...range })));
  return taken;
}

/**
 * Formats as they are kept: within the text, each once, in order. What is no format is left out; words that
 * would be above and below the line at once are below it.
 */
export function normalizeFormats(text: string, formats: readonly TextFormat[]): TextFormat[] {
  const valid = formats
    .filter(isFormat)
    .map((format) => fitted(text, format))
    .filter(({ from, to }) => from < to);
  const of = (kind: FormatKind): TextFormat[] => joined(valid.filter((format) => format.kind === kind));
  const sub = of('sub');
  const links = apart(valid.filter(({ kind }) => kind === 'link'));
  return [
    ...of('bold'),
    ...of('italic'),
    ...sub,
    ...of('super').flatMap((format) => rest(format, sub).map((range) => ({ ...format, ...range }))),
    ...[...new Set(links.map(({ href }) => href))].flatMap((href) =>
      joined(links.filter((link) => link.href === href)),
    ),
  ].toSorted(compareFormats);
}

/** Whether formats are already as they are kept. */
export function areNormal(text: string, formats: readonly TextFormat[]): boolean {
  return equalFormats(formats, normalizeFormats(text, formats));
}

/** The formats of a part of a text, by the offsets of that part. */
export function sliceFormats(formats: readonly TextFormat[], from: number, to: number): TextFormat[] {
  return formats
    .map((format) => ({
      ...format,
      from: Math.max(format.from, from) - from,
      to: Math.min(format.to, to) - from,
    }))
    .filter((format) => format.from < format.to)
    .toSorted(compareFormats);
}

/** Texts one behind the other as one. */
export function joinFormatted(parts: readonly FormattedText[]): FormattedText {
  const text = parts.map((part) => part.text).join('');
  let offset = 0;
  const formats = parts.flatMap((part) => {
    const start = offset;
    offset += part.text.length;
    return part.formats.map((format) => ({ ...format, from: format.from + start, to: format.to + start }));
  });
  return { text, formats: normalizeFormats(text, formats) };
}

/** Words of one form. */
export interface FormattedRun {
  readonly text: string;
  readonly from: number;
  /** In the order of `FORMAT_KINDS`. */
  readonly kinds: readonly FormatKind[];
  /** Where the words lead, if they are a link. */
  readonly href: string | null;
}

/** A text as runs of words of one form each, in order; none is empty. */
export function runsOf({ text, formats }: FormattedText): FormattedRun[] {
  const edges = new Set([0, text.length, ...formats.flatMap(({ from, to }) => [from, to])]);
  const places = [...edges].filter((at) => at <= text.length).toSorted((a, b) => a - b);
  return places.slice(0, -1).map((from, at) => {
    const here = formats
      .filter((format) => format.from <= from && format.to > from)
      .toSorted((a, b) => orderOf(a) - orderOf(b));
    return {
      text: text.slice(from, places[at + 1]),
      from,
      kinds: here.map(({ kind }) => kind),
      href: here.find(({ kind }) => kind === 'link')?.href ?? null,
    };
  });
}
