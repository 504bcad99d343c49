/** What is read of an element. Nothing else goes along, least of all what would be run, fetched or drawn. */
const KEPT_ATTRIBUTES = new Set([
  'class',
  'id',
  'href',
  'hidden',
  'role',
  'aria-level',
  'type',
  'width',
  'height',
]);
/**
 * A browser that is told of a style applies it, even to a document that nobody sees: under another name it is
 * only text.
 */
export const STYLE_ATTRIBUTE = 'data-look';
const NAME = /[a-z][^\s/>]*/iy;
const ATTRIBUTE = /[\s/]*([^\s"'<>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'=<>`]+))?/y;
/** Their content is no HTML, and no words. */
const RAW_TEXT_ELEMENTS = new Set([
  'script',
  'style',
  'iframe',
  'noembed',
  'noframes',
  'template',
  'noscript',
]);
const FRAGMENT_MARKERS = /^<!--(?:Start|End)Fragment-->/;

/** Makes HTML of a clipboard harmless, tag by tag; the words and what they are stay. */
export class HtmlSanitizer {
  private readonly parts: string[] = [];
  private position = 0;

  constructor(private readonly html: string) {}

  get text(): string {
    return this.parts.join('');
  }

  /** Reads on to the end of the next tag. @returns whether there is more. */
  step(): boolean {
    const { html } = this;
    const open = html.indexOf('<', this.position);
    if (open < 0) {
      this.parts.push(html.slice(this.position));
      this.position = html.length;
      return false;
    }
    this.parts.push(html.slice(this.position, open));
    this.position = open;
    if (html[open + 1] === '!' || html[open + 1] === '?') this.declaration();
    else this.tag();
    return this.position < html.length;
  }

  /** Comments go, with what Word says in them to other programs; the marks of what was copied stay. */
  private declaration(): void {
    const { html, position: at } = this;
    const mark = FRAGMENT_MARKERS.exec(html.slice(at, at + 20));
    if (mark) this.parts.push(mark[0]);
    const closing = html.startsWith('<!--', at) ? '-->' : '>';
    const end = html.indexOf(closing, at);
    this.position = end < 0 ? html.length : end + closing.length;
  }

  private tag(): void {
    const { html } = this;
    const isClosing = html[this.position + 1] === '/';
    NAME.lastIndex = this.position + (isClosing ? 2 : 1);
    const name = NAME.exec(html)?.[0].toLowerCase();
    if (!name) {
      this.parts.push('&lt;');
      this.position += 1;
      return;
    }
    this.position = NAME.lastIndex;
    const attributes = this.attributes();
    const isRaw = RAW_TEXT_ELEMENTS.has(name);
    if (!isRaw) this.parts.push(isClosing ? `</${name}>` : `<${name}${attributes}>`);
    // That something was embedded is reported.
    else if (name === 'iframe' && !isClosing) this.parts.push('<iframe></iframe>');
    if (isRaw && !isClosing) this.passContent(name);
  }

  private attributes(): string {
    const { html } = this;
    let kept = '';
    while (this.position < html.length && html[this.position] !== '>') {
      ATTRIBUTE.lastIndex = this.position;
      const found = ATTRIBUTE.exec(html);
      this.position = found ? ATTRIBUTE.lastIndex : this.position + 1;
      const name = found?.[1]!.toLowerCase();
      if (name !== undefined && (name === 'style' || KEPT_ATTRIBUTES.has(name)))
        kept += ` ${name === 'style' ? STYLE_ATTRIBUTE : name}=${valueOf(found![2])}`;
    }
    this.position += 1;
    return kept;
  }

  private passContent(name: string): void {
    const closing = new RegExp(`</${name}[\\s/>]`, 'gi');
    closing.lastIndex = this.position;
    const found = closing.exec(this.html);
    this.position = found ? found.index : this.html.length;
    if (found) this.position = this.html.indexOf('>', this.position) + 1 || this.html.length;
  }
}

function valueOf(value: string | undefined): string {
  if (value === undefined) return '""';
  return /^["']/.test(value) ? value : `"${value}"`;
}
