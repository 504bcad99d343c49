import {
  type BlockShape,
  ImportLosses,
  hasText,
  joinPieces,
  type Piece,
  textOfPieces,
  type TextBlock,
} from '@nbn/import';
import {
  BLOCKS,
  CONTROLS,
  IMAGES,
  EMBEDDED,
  headingLevel,
  isLayoutTable,
  isNavigation,
  isTrackingPixel,
  LISTS,
  IGNORED,
} from './elements.ts';
import { inlineStyle, isHidden } from './inline-style.ts';
import { ParagraphText } from './paragraph-text.ts';
import {
  type Frame,
  type ListItem,
  PARAGRAPH,
  type ParseContext,
  type ParseOptions,
  ROOT_CONTEXT,
} from './parse-context.ts';
import { addressOf, formWithin, wordFormOf } from './word-form.ts';
import {
  isComment,
  isCommentList,
  isCommentMarker,
  isDeleted,
  isListMark,
  isIgnoredBreak,
  isNoteMark,
  isTitle,
  isTypedWhitespace,
  listMarkOf,
  listPropertiesOf,
  noteId,
  noteReference,
  tabsOf,
  wordList,
} from './word-elements.ts';

/**
 * Reads HTML into paragraphs, as little at a time as is wanted. It takes words and the form that words of a
 * clause can have: no script, no style goes along, and what else there is is counted.
 */
export class HtmlParser {
  readonly blocks: TextBlock[] = [];
  readonly notes = new Map<string, readonly Piece[]>();
  /** Where a note belongs: behind so many paragraphs. */
  readonly references: { readonly note: string; readonly behind: number; readonly about: string }[] = [];
  comments = 0;
  menus = 0;
  private commentMarkers = 0;
  private readonly stack: Frame[] = [];
  private text = new ParagraphText();
  private shape: BlockShape = PARAGRAPH;
  private item: ListItem | null = null;
  private formatted = 0;
  private readonly counts = { image: 0, link: 0, checkbox: 0, embedded: 0, equation: 0, other: 0 };
  private pending: string[] = [];
  private isActive: boolean;

  constructor(
    root: Element,
    private readonly losses: ImportLosses,
    private readonly options: ParseOptions,
  ) {
    this.isActive = !options.isMarked;
    this.stack.push({ element: root, context: ROOT_CONTEXT, next: root.firstChild });
  }

  /** Reads one node more. @returns whether there is another. */
  step(): boolean {
    const frame = this.stack.at(-1);
    if (!frame) return false;
    const node = frame.next;
    if (node === null) {
      this.stack.pop();
      if (BLOCKS.has(frame.element.tagName) || this.stack.length === 0) this.flush();
      if (this.stack.length === 0 && !this.options.isPart) this.finish();
      return this.stack.length > 0;
    }
    frame.next = node.nextSibling;
    if (node.nodeType === Node.TEXT_NODE) this.addText(node.nodeValue ?? '', frame.context);
    else if (node.nodeType === Node.COMMENT_NODE) this.handleFragmentMarker(node.nodeValue ?? '');
    else if (node.nodeType === Node.ELEMENT_NODE) this.visitElement(node as Element, frame.context);
    return true;
  }

  /** All of it at once. */
  read(): this {
    while (this.step());
    return this;
  }

  private finish(): void {
    this.losses.add('comment', '', this.comments || this.commentMarkers);
    this.losses.add('navigation', '', this.menus);
  }

  private handleFragmentMarker(text: string): void {
    if (!this.options.isMarked) return;
    if (text === 'StartFragment') this.isActive = true;
    else if (text === 'EndFragment') this.isActive = false;
  }

  private addText(words: string, context: ParseContext): void {
    if (!context.isRead || !this.isActive || words === '') return;
    const { keepsWhitespace: isKept, isTyped, form } = context;
    if (this.text.isEmpty && words.trim() !== '') this.beginParagraph(context);
    if (form.isLost && words.trim() !== '') this.formatted += 1;
    this.text.add(isTyped ? words.replaceAll('\u00A0', ' ') : words, {
      isKept: isKept || isTyped,
      form: wordFormOf(form),
    });
  }

  private beginParagraph({ shape, item }: ParseContext): void {
    const isItem = item !== null && !item.isUsed && shape.is === 'paragraph';
    this.item = item;
    this.shape = isItem ? { is: 'list', ordered: item.ordered, level: item.level } : shape;
  }

  private visitElement(element: Element, context: ParseContext): void {
    const style = inlineStyle(element);
    if (IGNORED.has(tagOf(element))) return;
    if (isCommentMarker(element, style)) this.commentMarkers += 1;
    else if (isComment(style)) this.comments += 1;
    else if (isHidden(element, style))
      this.losses.add('hidden', element.textContent ?? '', element.textContent?.trim() ? 1 : 0);
    else if (isDeleted(element)) this.losses.add('tracked', element.textContent ?? '');
    else if (!this.handleSpecialElement(element, style, context)) this.enterElement(element, style, context);
  }

  /** What is dealt with at once, or not at all. */
  private handleSpecialElement(
    element: Element,
    style: ReadonlyMap<string, string>,
    context: ParseContext,
  ): boolean {
    const tag = tagOf(element);
    const [note, reference] = [noteId(element, style), noteReference(element, style)];
    if (note !== null) this.notes.set(note, this.piecesIn(element));
    else if (reference !== null) this.pending.push(reference);
    else if (tag === 'BR') this.addLineBreak(element, style, context);
    else if (IMAGES.has(tag)) this.counts.image += isTrackingPixel(element) ? 0 : 1;
    else if (EMBEDDED.has(tag)) this.counts.embedded += 1;
    else if (tag === 'MATH') this.counts.equation += 1;
    else if (CONTROLS.has(tag)) this.counts.other += element.textContent?.trim() ? 1 : 0;
    else if (tag === 'INPUT')
      this.counts.checkbox += ['checkbox', 'radio'].includes(element.getAttribute('type') ?? '') ? 1 : 0;
    else if (tabsOf(style) > 0)
      this.addText('\t'.repeat(tabsOf(style)), { ...context, keepsWhitespace: true });
    else if (isNavigation(element) && !this.options.withNavigation)
      this.menus += element.textContent?.trim() ? 1 : 0;
    else return isListMark(style) || isNoteMark(element, style);
    return true;
  }

  private addLineBreak(element: Element, style: ReadonlyMap<string, string>, { isRead }: ParseContext): void {
    if (!isRead || !this.isActive || isIgnoredBreak(element, style)) return;
    this.text.break();
    if (!this.options.isDocument && this.text.endsWithTwoBreaks) this.flush();
  }

  private enterElement(element: Element, style: ReadonlyMap<string, string>, context: ParseContext): void {
    const tag = element.tagName;
    if (BLOCKS.has(tag) || isBlock(style)) this.flush();
    const isTable = tag === 'TABLE' ? !isLayoutTable(element) : context.isTable;
    if (tag === 'TR' && isTable) return this.addTableRow(element);
    if (tag === 'A' && isLostLink(element)) this.counts.link += 1;
    this.stack.push({
      element,
      context: { ...this.childContext(element, style, context), isTable },
      next: element.firstChild,
    });
  }

  private childContext(
    element: Element,
    style: ReadonlyMap<string, string>,
    context: ParseContext,
  ): Omit<ParseContext, 'isTable'> {
    const tag = element.tagName;
    const space = style.get('white-space') ?? '';
    const lists = LISTS.has(tag) ? [...context.lists, tag === 'OL'] : context.lists;
    const item =
      tag === 'LI'
        ? { ordered: lists.at(-1) ?? false, level: Math.max(0, lists.length - 1), isUsed: false }
        : context.item;
    const isKept =
      tag === 'PRE' ||
      space.startsWith('pre') ||
      space.startsWith('break-spaces') ||
      (context.keepsWhitespace && !/^(?:normal|nowrap)/.test(space));
    return {
      shape: this.shapeOf(element, style) ?? context.shape,
      item,
      lists,
      keepsWhitespace: isKept,
      isTyped: context.isTyped || isTypedWhitespace(element, style),
      form: formWithin(element, style, context.form),
      isRead: context.isRead && !isCommentList(style),
    };
  }

  private shapeOf(element: Element, style: ReadonlyMap<string, string>): BlockShape | null {
    if (!BLOCKS.has(element.tagName) && element.getAttribute('role') !== 'heading') return null;
    const level = headingLevel(element);
    const list = wordList(style);
    if (level !== null) return { is: 'heading', level, outline: listMarkOf(element).depth };
    if (isTitle(element)) return { is: 'title' };
    return list ? { is: 'list', level: list.level, ...listPropertiesOf(element) } : null;
  }

  /** The words of a cell or a note, by themselves. */
  private piecesIn(element: Element): Piece[] {
    const reader = new HtmlParser(element, this.losses, {
      ...this.options,
      isMarked: false,
      isPart: true,
    }).read();
    this.pending.push(...reader.references.map(({ note }) => note));
    this.comments += reader.comments;
    this.commentMarkers += reader.commentMarkers;
    this.menus += reader.menus;
    return joinPieces(
      reader.blocks.map(({ pieces }) => pieces),
      '\n',
    );
  }

  /** A row of a table, its cells parted by tabs. */
  private addTableRow(element: Element): void {
    if (!this.isActive) return;
    const cells = [...element.children].filter(
      (cell) => ['TD', 'TH'].includes(cell.tagName) && !isHidden(cell, inlineStyle(cell)),
    );
    const pieces = joinPieces(
      cells.map((cell) => this.piecesIn(cell).map(withoutTabs)),
      '\t',
    );
    if (hasText(pieces)) this.blocks.push({ shape: { is: 'row' }, pieces, formatted: 0 });
    this.placeNotes(textOfPieces(pieces));
  }

  /** Ends the paragraph that is being read. */
  private flush(): void {
    const pieces = this.text.toPieces();
    const words = textOfPieces(pieces);
    for (const [kind, count] of Object.entries(this.counts) as [keyof HtmlParser['counts'], number][])
      this.losses.add(kind, words, count);
    for (const kind of Object.keys(this.counts) as (keyof HtmlParser['counts'])[]) this.counts[kind] = 0;
    if (words !== '') {
      if (this.item && this.shape.is === 'list') this.item.isUsed = true;
      this.blocks.push({ shape: this.shape, pieces, formatted: this.formatted });
    }
    this.placeNotes(words);
    [this.text, this.shape, this.item, this.formatted] = [new ParagraphText(), PARAGRAPH, null, 0];
  }

  private placeNotes(about: string): void {
    for (const note of this.pending.splice(0))
      this.references.push({ note, behind: this.blocks.length, about });
  }
}

/** Also of what is drawn or reckoned, whose names are in lower case. */
const tagOf = ({ localName }: Element): string => localName.toUpperCase();

/** Whether it leads somewhere, and words of a clause cannot. */
const isLostLink = (element: Element): boolean =>
  addressOf(element) === null &&
  /^[a-z]+:/i.test(element.getAttribute('href') ?? '') &&
  Boolean(element.textContent?.trim());

const withoutTabs = (piece: Piece): Piece =>
  'text' in piece ? { ...piece, text: piece.text.replaceAll('\t', ' ') } : piece;

const isBlock = (style: ReadonlyMap<string, string>): boolean =>
  /^(?:block|list-item|flex|grid|table)/.test(style.get('display') ?? '');
