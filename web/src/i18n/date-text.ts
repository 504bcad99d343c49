const NO_BREAK_SPACE = '\u00a0';
/** Takes no room and lets no line end where it stands. */
const WORD_JOINER = '\u2060';

/** A date or a time that no line ends in: neither after its spaces nor after its hyphens and dashes. */
export const unbroken = (text: string): string =>
  text.replaceAll(' ', NO_BREAK_SPACE).replaceAll(/[-–](?=\d)/g, (dash) => dash + WORD_JOINER);

/** `Intl.DateTimeFormat`, or the Icelandic format of our own, which knows no parts. */
interface DateWriter {
  format(at: Date): string;
  formatToParts?(at: Date): readonly Intl.DateTimeFormatPart[];
}

/**
 * A day as its format writes it, with no line's end in it: `29 Nov 2026` stays whole. Only beside the weekday may a
 * line end, since the whole is often longer than a narrow line.
 */
export function writeDate(format: DateWriter, at: Date): string {
  const text = unbroken(format.format(at));
  const weekday = format.formatToParts?.(at).find(({ type }) => type === 'weekday')?.value;
  // Ours sets a comma after the weekday, and nowhere else.
  if (!weekday) return text.replace(`,${NO_BREAK_SPACE}`, ', ');
  const [before = '', after = ''] = text.split(unbroken(weekday), 2);
  return before.replace(/\u00a0$/, ' ') + weekday + after.replace(NO_BREAK_SPACE, ' ');
}
