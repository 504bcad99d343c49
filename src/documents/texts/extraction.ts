import type { DocumentMediaType, TextBlock, TextState } from '@nbn/contracts';

/** Characters of one file that are read; whoever sends more hides something in it, or sends no text. */
export const MAX_CHARACTERS = 10_000_000;

export interface ExtractionTask {
  readonly mediaType: DocumentMediaType;
  /** Where the bytes lie on this machine. */
  readonly path: string;
}

/** What a file tells of those who made it, besides what it says. */
export interface FileTrait {
  readonly trait: 'author' | 'last-author' | 'company' | 'comments' | 'changes' | 'attachments';
  readonly value: string;
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
    if (text !== '') this.traits.push({ trait, value: text });
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
