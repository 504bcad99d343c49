import { isLinkAddress } from '@nbn/contracts';
import type { Piece, TrackedChange, WordForm } from '@nbn/import';
import { CITATION_STYLE } from '../../sources/files/sources.word.ts';
import { bookmarkAddress } from './word-bookmarks.ts';
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
  /** Of a link within the document: the name of the bookmark that it leads to. */
  readonly anchor?: string;
  readonly breakType?: string;
  readonly noteType?: string;
  readonly noteId?: string;
  readonly commentId?: string;
  readonly verticalAlignment?: string;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly isUnderline?: boolean;
  readonly isStrikethrough?: boolean;
  readonly colSpan?: number;
  readonly rowSpan?: number;
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
  /** The names under which links of the document lead to it. */
  readonly bookmarks: string[];
  readonly mark: TrackedChange | null;
  isDropCap: boolean;
  /** How many numbers stand in its mark, where it is numbered in the outline; else 0. */
  outline: number;
  images: number;
  links: number;
  checkboxes: number;
  formatted: number;
  hidden: string;
}

type Script = 'superscript' | 'subscript';

/** How the words that are being read look. */
interface ReadForm {
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly script: Script | null;
  readonly href: string | null;
}
const PLAIN: ReadForm = { isBold: false, isItalic: false, script: null, href: null };

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
      bookmarks: [],
      mark: null,
      isDropCap: false,
      outline: 0,
      images: 0,
      links: 0,
      checkboxes: 0,
      formatted: 0,
      hidden: '',
    };
    this.walk(node, found, PLAIN);
    return found;
  }

  /** Its words, deleted ones left out. */
  plainText(node: WordNode): string {
    return this.paragraph(node)
      .pieces.map((piece) => ('text' in piece && piece.change?.kind !== 'deleted' ? piece.text : ''))
      .join('');
  }

  /** Whether it says what was marked in the file, and is no bookmark of the file's own. */
  isMarker({ name }: WordNode): boolean {
    return this.markers.find(name) !== null;
  }

  /** What stands between paragraphs. */
  between(node: WordNode): Piece[] {
    const marker = this.markers.find(node.name);
    if (marker?.is === 'comment') return [{ comment: marker.comment, edge: marker.edge }];
    if (marker) this.change(marker);
    return [];
  }

  private walk(node: WordNode, found: ParagraphContent, form: ReadForm): void {
    switch (node.type) {
      case 'text':
        return this.say(found, node.value ?? '', form);
      case 'tab':
        return this.say(found, '\t', PLAIN);
      case 'break':
        return this.say(found, node.breakType === 'line' ? '\n' : '', PLAIN);
      case 'bookmarkStart':
        return this.bookmark(found, node.name);
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
        return this.link(node, found, form);
      case 'run':
        return this.run(node, found, form);
    }
    for (const child of node.children ?? []) this.walk(child, found, form);
  }

  /** An address that no clause may lead to is left out, and its words stay. One within the document is known later. */
  private link(node: WordNode, found: ParagraphContent, form: ReadForm): void {
    const address = isLinkAddress(node.href) ? node.href : null;
    if (node.href && address === null) found.links += 1;
    const href = address ?? (node.anchor ? bookmarkAddress(node.anchor) : null);
    for (const child of node.children ?? []) this.walk(child, found, { ...form, href });
  }

  private run(node: WordNode, found: ParagraphContent, form: ReadForm): void {
    // What Norbanet wrote behind the words of a clause is none of them.
    if (node.styleId === CITATION_STYLE) return;
    const children = node.children ?? [];
    if (children.some(({ name }) => this.markers.find(name)?.is === 'hidden')) {
      found.hidden += children.map(({ value }) => value ?? '').join('');
      return;
    }
    // A link is underlined by itself.
    if ((node.isUnderline && form.href === null) || node.isStrikethrough) found.formatted += 1;
    const own: ReadForm = {
      isBold: node.isBold ?? form.isBold,
      isItalic: node.isItalic ?? form.isItalic,
      script: scriptOf(node.verticalAlignment) ?? this.scriptStyles.get(node.styleId ?? '') ?? form.script,
      href: form.href,
    };
    for (const child of children) this.walk(child, found, own);
  }

  private say(found: ParagraphContent, text: string, form: ReadForm): void {
    if (text === '') return;
    const kinds = new Set(this.changes.map(({ kind }) => kind));
    // What was inserted and removed again is in the text neither before nor after.
    if (kinds.size > 1) return;
    const looks = wordFormOf(form);
    const change = this.changes.at(-1);
    found.pieces.push({
      text,
      ...(change ? { change } : {}),
      ...(looks ? { form: looks } : {}),
    });
  }

  private bookmark(found: ParagraphContent, name: string | undefined): void {
    const marker = this.markers.find(name);
    if (marker) this.mark(found, marker);
    else if (name) found.bookmarks.push(name);
  }

  private mark(found: ParagraphContent, marker: WordMarker): void {
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

/** The form of words as clauses have it; none where they are plain. */
function wordFormOf({ isBold, isItalic, script, href }: ReadForm): WordForm | null {
  const kinds = [
    ...(isBold ? (['bold'] as const) : []),
    ...(isItalic ? (['italic'] as const) : []),
    ...(script ? [script === 'superscript' ? ('super' as const) : ('sub' as const)] : []),
  ];
  return kinds.length > 0 || href !== null ? { kinds, href } : null;
}
