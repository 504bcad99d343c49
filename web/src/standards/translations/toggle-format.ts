import type { TextFormat } from '@nbn/contracts';
import { type FormattedText, joinFormatted, normalizeFormats, sliceFormats } from '@nbn/drafting';

/** How words can look, wherever they stand. */
export type Form = Pick<TextFormat, 'kind' | 'href'>;

/** Words of a text, by their offsets. */
export interface WordRange {
  readonly from: number;
  readonly to: number;
}

const isForm = (one: Form, other: Form): boolean => one.kind === other.kind && one.href === other.href;

/** Each way that any of these words look, once, in the order in which they come. */
export const formsOf = (formats: readonly TextFormat[]): Form[] =>
  formats.reduce<Form[]>(
    (found, { kind, href }) =>
      found.some((one) => isForm(one, { kind, href })) ? found : [...found, { kind, href }],
    [],
  );

/** Whether all of the words look so. */
export const hasForm = (formats: readonly TextFormat[], form: Form, { from, to }: WordRange): boolean =>
  from < to && formats.some((format) => isForm(format, form) && format.from <= from && format.to >= to);

/** The text's formats with the words looking so, or no longer so where all of them did. */
export function toggleForm({ text, formats }: FormattedText, form: Form, range: WordRange): TextFormat[] {
  if (hasForm(formats, form, range))
    return normalizeFormats(
      text,
      cutOut(formats, range, (format) => isForm(format, form)),
    );
  // Words lead to one place, and are not above and below the line at once.
  const replaced = ({ kind }: TextFormat): boolean =>
    kind === form.kind ||
    (kind === 'sub' && form.kind === 'super') ||
    (kind === 'super' && form.kind === 'sub');
  const { kind, href } = form;
  return normalizeFormats(text, [
    ...cutOut(formats, range, replaced),
    { kind, ...range, ...(href === undefined ? {} : { href }) },
  ]);
}

/** The text with other words in place of some of it. */
export function replaceWords(
  { text, formats }: FormattedText,
  { from, to }: WordRange,
  words: FormattedText,
): FormattedText {
  const part = (start: number, end: number): FormattedText => ({
    text: text.slice(start, end),
    formats: sliceFormats(formats, start, end),
  });
  return joinFormatted([part(0, from), words, part(to, text.length)]);
}

/** What is left of formats when some of them leave these words. */
const cutOut = (
  formats: readonly TextFormat[],
  { from, to }: WordRange,
  leaves: (format: TextFormat) => boolean,
): TextFormat[] =>
  formats.flatMap((format) =>
    leaves(format)
      ? [
          { ...format, to: Math.min(format.to, from) },
          { ...format, from: Math.max(format.from, to) },
        ].filter((part) => part.from < part.to)
      : [format],
  );
