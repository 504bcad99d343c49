import type { Piece, WordForm } from '@nbn/import';

/** Blanks that a browser draws as one. A blank that does not break is a character. */
const COLLAPSIBLE_WHITESPACE = /[ \t\n\r\f]+/g;

interface Part {
  readonly text: string;
  readonly form: WordForm | null;
}

/** The words of one paragraph as a browser would draw them: line ends of the source are blanks. */
export class ParagraphText {
  private readonly parts: Part[] = [];
  private last = '\n';
  /** Breaks behind the last word. */
  private breaks = 0;
  isEmpty = true;

  add(words: string, { isKept, form }: { readonly isKept: boolean; readonly form: WordForm | null }): void {
    const drawn = isKept ? words.replaceAll(/\r\n?/g, '\n') : words.replaceAll(COLLAPSIBLE_WHITESPACE, ' ');
    const isDoubled = !isKept && drawn.startsWith(' ') && (this.last === ' ' || this.last === '\n');
    this.put(isDoubled ? drawn.slice(1) : drawn, form);
    if (drawn.trim() !== '') [this.isEmpty, this.breaks] = [false, 0];
  }

  break(): void {
    this.put('\n', null);
    this.breaks += 1;
  }

  /** Whether nothing stands in its last line, nor in the one before. */
  get endsWithTwoBreaks(): boolean {
    return !this.isEmpty && this.breaks > 1;
  }

  /** Its words with their form. Blanks in a row are blanks that were typed, whichever of them does not break. */
  toPieces(): Piece[] {
    const whole = this.parts
      .map(({ text }) => text)
      .join('')
      .replaceAll(/[ \u00A0]{2,}/g, (run) => ' '.repeat(run.length));
    const pieces: Piece[] = [];
    let [at, start] = [0, 0];
    const kept = keptRanges(whole);
    for (const { text, form } of this.parts) {
      const end = start + text.length;
      while (at < kept.length && kept[at]!.to <= start) at += 1;
      for (let next = at; next < kept.length && kept[next]!.from < end; next += 1) {
        const words = whole.slice(Math.max(start, kept[next]!.from), Math.min(end, kept[next]!.to));
        pieces.push(form ? { text: words, form } : { text: words });
      }
      start = end;
    }
    return pieces;
  }

  private put(text: string, form: WordForm | null): void {
    if (text === '') return;
    this.parts.push({ text, form });
    this.last = text.at(-1)!;
  }
}

/** What is left of a text without blanks around it and at the ends of its lines. */
function keptRanges(text: string): { readonly from: number; readonly to: number }[] {
  let start = text.length - text.trimStart().length;
  return text
    .trim()
    .split('\n')
    .map((line, at) => {
      // Each line but the first with the end of the one before.
      const range = { from: at === 0 ? start : start - 1, to: start + line.trimEnd().length };
      start += line.length + 1;
      return range;
    })
    .filter(({ from, to }) => from < to);
}
