import type { TrackedChange } from '@nbn/import';
import type { ListPosition, OutlineLevels } from './outline-levels.ts';
import { WordMarkers, type WordMarker } from './word-markers.ts';
import { attributesOf, localName, type XmlTag, xmlTags } from './xml-tags.ts';

const NO_LIST: ListPosition = { style: null, numId: null, level: null };
/** Elements whose words the reader would leave out, by those that it reads through. */
const READ_THROUGH = new Map([
  ['dir', 'smartTag'],
  ['bdo', 'smartTag'],
  ['del', 'ins'],
  ['moveFrom', 'ins'],
  ['delText', 't'],
  ['delInstrText', 'instrText'],
  ['cr', 'br'],
]);
const CHANGES = new Map<string, TrackedChange['kind']>([
  ['ins', 'inserted'],
  ['moveTo', 'inserted'],
  ['del', 'deleted'],
  ['moveFrom', 'deleted'],
]);
/** `REF _Ref1 \r \h`: the bookmark whose paragraph's number stands there. */
const NUMBER_FIELD = /^\s{0,9}REF\s{1,9}([\w.-]{1,60})\s[^"]{0,60}\\[rnw](?:\s|$)/i;
const ISO_INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:\.\d{1,6})?(?:Z|[+-]\d\d:\d\d)?$/;

/**
 * Writes a part of a Word file anew, so that its reader sees tracked changes, comments, hidden words and drop
 * caps as they stand: deleted words are words, and markers say what they are.
 */
export class WordMarkupRewriter {
  private readonly path: string[] = [];
  private written: string[] = [];
  private at = 0;
  private prefix = '';
  /** Of the paragraph that is being read: written after its properties. */
  private ofParagraph: WordMarker[] = [];
  private hidden = false;
  private row: TrackedChange | null = null;
  private list: ListPosition = NO_LIST;
  /** What the simple fields that are open were renamed to. */
  private readonly simpleFields: string[] = [];

  constructor(
    private readonly xml: string,
    private readonly markers: WordMarkers,
    private readonly outline: OutlineLevels,
  ) {}

  rewrite(): string {
    for (const tag of xmlTags(this.xml)) {
      if (this.path.length === 0) this.prefix = tag.name.slice(0, tag.name.indexOf(':') + 1);
      // Without a prefix attributes could not be told apart; no word processor writes that.
      if (this.prefix === '') return this.xml;
      const isOurs = tag.name.startsWith(this.prefix);
      if (isOurs) this.read(tag);
      if (tag.kind === 'open') this.path.push(isOurs ? localName(tag) : tag.name);
      else if (tag.kind === 'close') this.path.pop();
    }
    this.written.push(this.xml.slice(this.at));
    return this.written.join('');
  }

  private read(tag: XmlTag): void {
    const name = localName(tag);
    const change = CHANGES.get(name);
    if (tag.kind === 'close') this.close(tag, name);
    else if (change && this.isProperty()) this.property(tag, { kind: change, ...this.authorOf(tag) });
    else if (change && tag.kind === 'open')
      this.put(
        tag,
        `${this.mark({ is: 'change', change: { kind: change, ...this.authorOf(tag) } })}<${this.prefix}ins>`,
      );
    else if (name === 'commentRangeStart' || name === 'commentRangeEnd')
      this.comment(tag, name === 'commentRangeStart' ? 'start' : 'end');
    else if (name === 'r' && tag.kind === 'open' && this.row)
      this.put(tag, `${this.mark({ is: 'change', change: this.row })}${this.textOf(tag)}`);
    else if (READ_THROUGH.has(name)) this.rename(tag, name);
    else if (name === 'fldSimple') this.simpleField(tag);
    else if (name === 'instrText' && tag.kind === 'open') this.field(tag);
    else this.note(tag, name);
  }

  private close(tag: XmlTag, name: string): void {
    if (CHANGES.has(name) && !this.isProperty(1))
      this.put(tag, `</${this.prefix}ins>${this.mark({ is: 'end' })}`);
    else if (READ_THROUGH.has(name)) this.rename(tag, name);
    else if (name === 'fldSimple') this.put(tag, `</${this.prefix}${this.simpleFields.pop() ?? 'smartTag'}>`);
    else if (name === 'pPr' && this.path.at(-2) === 'p')
      this.putBehind(tag, [...this.ofParagraph.splice(0), ...this.place()]);
    else if (name === 'rPr' && this.path.at(-2) === 'r' && this.hidden)
      this.putBehind(tag, [{ is: 'hidden' }]);
    else if (name === 'r' && this.row) this.putBehind(tag, [{ is: 'end' }]);
    else if (name === 'tr') this.row = null;
    if (name === 'rPr' && this.path.at(-2) === 'r') this.hidden = false;
  }

  /** What applies to a paragraph, a row or a run, and not to words. */
  private isProperty(up = 0): boolean {
    const parent = this.path.at(-1 - up) ?? '';
    return (
      parent === 'rPr' || parent === 'trPr' || parent === 'pPr' || parent === 'numPr' || parent === 'tcPr'
    );
  }

  private property(tag: XmlTag, change: TrackedChange): void {
    if (this.path.at(-1) === 'trPr') this.row = change;
    if (this.path.at(-1) === 'rPr' && this.path.at(-2) === 'pPr')
      this.ofParagraph = [
        ...this.ofParagraph.filter(({ is }) => is !== 'paragraph-mark'),
        { is: 'paragraph-mark', change },
      ];
    if (tag.kind === 'empty') this.put(tag, '');
    else if (READ_THROUGH.has(localName(tag))) this.rename(tag, localName(tag));
  }

  /** Where the paragraph stands in the outline, if it does. */
  private place(): WordMarker[] {
    const depth = this.outline.depthOf(this.list);
    this.list = NO_LIST;
    return depth > 0 ? [{ is: 'outline', depth }] : [];
  }

  private note(tag: XmlTag, name: string): void {
    const parent = this.path.at(-1);
    if (name === 'pStyle' && parent === 'pPr' && this.path.at(-2) === 'p')
      this.list = { ...this.list, style: this.valueOf(tag) };
    if (parent === 'numPr' && this.path.at(-3) === 'p')
      this.list = {
        ...this.list,
        ...(name === 'numId' ? { numId: this.valueOf(tag) } : {}),
        ...(name === 'ilvl' ? { level: this.valueOf(tag) } : {}),
      };
    const attributes = name === 'framePr' || name === 'vanish' ? attributesOf(this.xml, tag) : null;
    if (
      name === 'framePr' &&
      this.path.at(-2) === 'p' &&
      ['drop', 'margin'].includes(attributes!.get('dropCap') ?? '')
    )
      this.ofParagraph.push({ is: 'drop-cap' });
    if (name === 'vanish' && this.path.at(-1) === 'rPr' && this.path.at(-2) === 'r')
      this.hidden = !['0', 'false', 'off'].includes(attributes!.get('val') ?? '');
  }

  /** A cross-reference to the number of a paragraph, which the reader knows as a link alone. */
  private field(tag: XmlTag): void {
    const end = this.xml.indexOf('<', tag.end);
    const bookmark = NUMBER_FIELD.exec(this.xml.slice(tag.end, end))?.[1];
    if (bookmark === undefined) return;
    this.put(tag, `${this.textOf(tag)} HYPERLINK \\l &quot;${bookmark}&quot; `);
    this.at = end;
  }

  /** The same, where the field and its words are one element; of any other field the words are read. */
  private simpleField(tag: XmlTag): void {
    const bookmark = NUMBER_FIELD.exec(attributesOf(this.xml, tag).get('instr') ?? '')?.[1];
    const name = bookmark === undefined ? 'smartTag' : 'hyperlink';
    const anchor = bookmark === undefined ? '' : ` ${this.prefix}anchor="${bookmark}"`;
    if (tag.kind === 'open') this.simpleFields.push(name);
    this.put(tag, `<${this.prefix}${name}${anchor}${tag.kind === 'empty' ? '/' : ''}>`);
  }

  private comment(tag: XmlTag, edge: 'start' | 'end'): void {
    const comment = attributesOf(this.xml, tag).get('id');
    if (comment !== undefined) this.put(tag, this.mark({ is: 'comment', comment, edge }));
  }

  private rename(tag: XmlTag, name: string): void {
    const text = this.textOf(tag);
    const slash = tag.kind === 'close' ? '/' : '';
    this.put(
      tag,
      `<${slash}${this.prefix}${READ_THROUGH.get(name)!}${text.slice(1 + slash.length + tag.name.length)}`,
    );
  }

  private valueOf(tag: XmlTag): string | null {
    return attributesOf(this.xml, tag).get('val') ?? null;
  }

  private authorOf(tag: XmlTag): Omit<TrackedChange, 'kind'> {
    const attributes = attributesOf(this.xml, tag);
    return { author: (attributes.get('author') ?? '').trim(), at: parseInstant(attributes.get('date')) };
  }

  private mark(marker: WordMarker): string {
    return `<${this.prefix}bookmarkStart ${this.prefix}id="0" ${this.prefix}name="${this.markers.name(marker)}"/>`;
  }

  private textOf({ start, end }: XmlTag): string {
    return this.xml.slice(start, end);
  }

  private put({ start, end }: XmlTag, text: string): void {
    this.written.push(this.xml.slice(this.at, start), text);
    this.at = end;
  }

  private putBehind(tag: XmlTag, markers: readonly WordMarker[]): void {
    if (markers.length > 0)
      this.put(tag, this.textOf(tag) + markers.map((marker) => this.mark(marker)).join(''));
  }
}

/**
 * An instant of a file in UTC; null where it is none. Word writes the time of its own clock and calls it UTC.
 */
export function parseInstant(text: string | undefined): string | null {
  if (!text || !ISO_INSTANT.test(text)) return null;
  const at = new Date(/[Z+]|-\d\d:\d\d$/.test(text.slice(10)) ? text : `${text}Z`);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}
