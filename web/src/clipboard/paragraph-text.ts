import { toUnicodeScript } from '@nbn/import';
import type { Script } from './inline-style.ts';

/** Blanks that a browser draws as one. A blank that does not break is a character. */
const COLLAPSIBLE_WHITESPACE = /[ \t\n\r\f]+/g;

/** The words of one paragraph as a browser would draw them: line ends of the source are blanks. */
export class ParagraphText {
  private readonly parts: string[] = [];
  private last = '\n';
  /** Breaks behind the last word. */
  private breaks = 0;
  isEmpty = true;
  /** In how many places words stand above or below the line for which there are no characters. */
  scripts = 0;

  add(words: string, { isKept, script }: { readonly isKept: boolean; readonly script: Script | null }): void {
    const drawn = isKept ? words.replaceAll(/\r\n?/g, '\n') : words.replaceAll(COLLAPSIBLE_WHITESPACE, ' ');
    const isWord = drawn.trim() !== '';
    const written = script && isWord ? toUnicodeScript(drawn, script) : drawn;
    if (written === null) this.scripts += 1;
    const next = written ?? drawn;
    const isDoubled = !isKept && next.startsWith(' ') && (this.last === ' ' || this.last === '\n');
    this.put(isDoubled ? next.slice(1) : next);
    if (isWord) [this.isEmpty, this.breaks] = [false, 0];
  }

  break(): void {
    this.put('\n');
    this.breaks += 1;
  }

  /** Whether nothing stands in its last line, nor in the one before. */
  get endsWithTwoBreaks(): boolean {
    return !this.isEmpty && this.breaks > 1;
  }

  /** Blanks in a row are blanks that were typed, whichever of them does not break. */
  toString(): string {
    const lines = this.parts
      .join('')
      .trim()
      .split('\n')
      .map((line) => line.trimEnd());
    return lines.join('\n').replaceAll(/[ \u00A0]{2,}/g, (run) => ' '.repeat(run.length));
  }

  private put(text: string): void {
    if (text === '') return;
    this.parts.push(text);
    this.last = text.at(-1)!;
  }
}
