import type { Piece, TrackedChange } from '@nbn/import';
import { toUnicodeScript } from '@nbn/import';
import { CITATION_STYLE } from '../../sources/files/sources.word.ts';
import type { WordMarker, WordMarkers } from './word-markers.ts';

/** The document as mammoth reads it, as far as it is looked at here. */
export interface WordNode {
  readonly type: string;
  readonly name?: string;
  readonly children?: readonly WordNode[];
  readonly styleId?: string | null;
  readonly styleName?: string | null;
  readonly numbering?: { readonly isOrdered: boolean; readonly level: string | number } | null;
  readonly value?: string;
  readonly href?: string;
  readonly breakType?: string;
  readonly noteType?: string;
  readonly noteId?: string;
  readonly commentId?: string;
  readonly verticalAlignment?: string;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly isUnderline?: boolean;
  readonly isStrikethrough?: boolean;
}

export interface WordNote {
  readonly noteType: string;
  readonly noteId: string;
  readonly body: readonly WordNode[];
}

export interface WordComment {
  readonly commentId: string;
  readonly body: readonly WordNode[];
}

export interface WordDocument extends WordNode {
  readonly notes: { resolve(reference: WordNode): WordNote | undefined };
  readonly comments: readonly WordComment[];
}

/** What one paragraph says, and what it has besides words. */
export interface ParagraphContent {
  readonly pieces: Piece[];
  readonly notes: WordNode[];
  readonly mark: TrackedChange | null;
  isDropCap: boolean;
  /** How many numbers stand in its mark, where it is numbered in the outline; else 0. */
  outline: number;
  images: number;
  links: number;
  checkboxes: number;
  formatted: number;
  scripts: number;
  hidden: string;
}

type Script = 'superscript' | 'subscript';

/** Reads paragraphs' words one after the other. A tab stays a tab: what stands before it may be a number. */
export class WordParagraphReader {
  /**
   * What changes around the words that are read, from the outermost in; it may go on over the end of a
   * paragraph.
   */
  private readonly changes: TrackedChange[] = [];

  constructor(
    private readonly markers: WordMarkers,
    /** Styles of words that stand above or below the line. */
    private readonly scriptStyles: ReadonlyMap<string, Script>,
  ) {}

  paragraph(node: WordNode): ParagraphContent {
    const found = {
      pieces: [] as Piece[],
      notes: [],
      mark: null,
      isDropCap: false,
      outline: 0,
      images: 0,
      links: 0,
      checkboxes: 0,
      formatted: 0,
      scripts: 0,
      hidden: '',
    };
    this.walk(node, found, null);
    return found;
  }

  /** Its words, deleted ones left out. */
  plainText(node: WordNode): string {
    return this.paragraph(node)
      .pieces.map((piece) => ('text' in piece && piece.change?.kind !== 'deleted' ? piece.text : ''))
      .join('');
  }

  /** What stands between paragraphs. */
  between(node: WordNode): Piece[] {
    const marker = this.markers.find(node.name);
    if (marker?.is === 'comment') return [{ comment: marker.comment, edge: marker.edge }];
    if (marker) this.change(marker);
    return [];
  }

  private walk(node: WordNode, found: ParagraphContent, script: Script | null): void {
    switch (node.type) {
      case 'text':
        return this.say(found, node.value ?? '', script);
      case 'tab':
        return this.say(found, '\t', null);
      case 'break':
        return this.say(found, node.breakType === 'line' ? '\n' : '', null);
      case 'bookmarkStart':
        return this.mark(found, this.markers.find(node.name));
      case 'commentReference':
        return this.refer(found, node.commentId);
      case 'image':
        found.images += 1;
        return undefined;
      case 'checkbox':
        found.checkboxes += 1;
        return undefined;
      case 'noteReference':
        found.notes.push(node);
        return undefined;
      case 'hyperlink':
        if (node.href) found.links += 1;
        break;
      case 'run':
        return this.run(node, found, script);
    }
    for (const child of node.children ?? []) this.walk(child, found, script);
  }

  private run(node: WordNode, found: ParagraphContent, script: Script | null): void {
    // What Norbanet wrote behind the words of a clause is none of them.
    if (node.styleId === CITATION_STYLE) return;
    const children = node.children ?? [];
    if (children.some(({ name }) => this.markers.find(name)?.is === 'hidden')) {
      found.hidden += children.map(({ value }) => value ?? '').join('');
      return;
    }
    if (node.isBold || node.isItalic || node.isUnderline || node.isStrikethrough) found.formatted += 1;
    const own = scriptOf(node.verticalAlignment) ?? this.scriptStyles.get(node.styleId ?? '') ?? script;
    for (const child of children) this.walk(child, found, own);
  }

  private say(found: ParagraphContent, text: string, script: Script | null): void {
    if (text === '') return;
    const kinds = new Set(this.changes.map(({ kind }) => kind));
    // What was inserted and removed again is in the text neither before nor after.
    if (kinds.size > 1) return;
    const written = script ? toUnicodeScript(text, script) : text;
    if (written === null && text.trim() !== '') found.scripts += 1;
    const change = this.changes.at(-1);
    found.pieces.push({ text: written ?? text, ...(change ? { change } : {}) });
  }

  private mark(found: ParagraphContent, marker: WordMarker | null): void {
    if (!marker) return;
    if (marker.is === 'comment') found.pieces.push({ comment: marker.comment, edge: marker.edge });
    else if (marker.is === 'paragraph-mark') (found as { mark: TrackedChange | null }).mark = marker.change;
    else if (marker.is === 'drop-cap') found.isDropCap = true;
    else if (marker.is === 'outline') found.outline = marker.depth;
    else this.change(marker);
  }

  private change(marker: WordMarker): void {
    if (marker.is === 'change') this.changes.push(marker.change);
    else if (marker.is === 'end') this.changes.pop();
  }

  /** A comment that says nothing of its words is about the place where its sign stands. */
  private refer(found: ParagraphContent, comment: string | undefined): void {
    if (comment === undefined || this.markers.spanned.has(comment)) return;
    found.pieces.push({ comment, edge: 'start' }, { comment, edge: 'end' });
  }
}

const scriptOf = (alignment: string | undefined): Script | null =>
  alignment === 'superscript' || alignment === 'subscript' ? alignment : null;
