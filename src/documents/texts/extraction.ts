import type { DocumentMediaType, FileTrait, TextBlock, TextState } from '@nbn/contracts';

/** How many traits of one file are kept. */
const MAX_TRAITS = 20;

/** Characters of one file that are read; whoever sends more hides something in it, or sends no text. */
export const MAX_CHARACTERS = 10_000_000;

export interface ExtractionTask {
  readonly mediaType: DocumentMediaType;
  /** Where the bytes lie on this machine. */
  readonly path: string;
}

export interface ExtractedText {
  readonly state: Extract<TextState, 'extracted' | 'none' | 'failed' | 'refused'>;
  readonly blocks: readonly TextBlock[];
  readonly traits: readonly FileTrait[];
}

/** The file is made to exhaust its reader, or holds more than can be checked. */
export class TooMuch extends Error {
  override readonly name = 'TooMuch';
}

/** A part that acts when somebody opens the file: a macro, or what is fetched from elsewhere and run. */
export class ActivePart extends Error {
  override readonly name = 'ActivePart';
}

/** Collects what a file says, up to what may be read of one file. */
export class BlockCollector {
  readonly blocks: TextBlock[] = [];
  readonly traits: FileTrait[] = [];
  private characters = 0;

  /** Adds a block, unless it is empty. */
  add(block: TextBlock): void {
    const text = tidy(block.text);
    if (text === '') return;
    this.characters += text.length;
    if (this.characters > MAX_CHARACTERS) throw new TooMuch();
    this.blocks.push({ ...block, text });
  }

  addTrait(trait: FileTrait['trait'], value: string): void {
    const text = tidy(value).slice(0, 200);
    const isKnown = this.traits.some((known) => known.trait === trait && known.value === text);
    if (text !== '' && !isKnown && this.traits.length < MAX_TRAITS) this.traits.push({ trait, value: text });
  }

  /** A file with nothing but notes holds no text: a scan, an empty form. */
  result(): ExtractedText {
    const hasText = this.blocks.some(({ kind }) => kind !== 'note' && kind !== 'property');
    return { state: hasText ? 'extracted' : 'none', blocks: this.blocks, traits: this.traits };
  }
}

/** Characters that no database column and no page can hold, and blanks at the ends, are left out. */
function tidy(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .trim();
}
