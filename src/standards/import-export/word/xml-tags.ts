/** A tag of an XML text, by where it stands. */
export interface XmlTag {
  readonly start: number;
  readonly end: number;
  /** With its prefix. */
  readonly name: string;
  readonly kind: 'open' | 'close' | 'empty';
}

const NAME = /[^\s/>"'=<]+/y;
const ATTRIBUTE = /\s([^\s/>"'=<]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(lt|gt|amp|quot|apos));/gi;
const NAMED_ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/**
 * The tags of a text that is XML, in order; comments, instructions and CDATA are passed over. Each character
 * is looked at once.
 */
export function* xmlTags(xml: string): Generator<XmlTag> {
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at)) {
    const passed = skipNonTag(xml, at);
    if (passed > at) {
      at = passed;
      continue;
    }
    const end = endOfTag(xml, at);
    if (end < 0) return;
    const isClosing = xml[at + 1] === '/';
    NAME.lastIndex = at + (isClosing ? 2 : 1);
    const name = NAME.exec(xml)?.[0];
    const opens = xml[end - 2] === '/' ? 'empty' : 'open';
    if (name) yield { start: at, end, name, kind: isClosing ? 'close' : opens };
    at = end;
  }
}

/** Markup that is no tag, the longer beginnings first. */
const NON_TAGS = [
  { start: '<!--', end: '-->' },
  { start: '<![CDATA[', end: ']]>' },
  { start: '<?', end: '?>' },
  { start: '<!', end: '>' },
] as const;

/** Where a comment, an instruction or CDATA that begins here has its end; `at` where none does. */
function skipNonTag(xml: string, at: number): number {
  const nonTag = NON_TAGS.find(({ start }) => xml.startsWith(start, at));
  if (!nonTag) return at;
  const found = xml.indexOf(nonTag.end, at);
  return found < 0 ? xml.length : found + nonTag.end.length;
}

/** A `>` within quotes ends no tag. */
function endOfTag(xml: string, from: number): number {
  let quote = '';
  for (let at = from + 1; at < xml.length; at += 1) {
    const character = xml[at]!;
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at + 1;
  }
  return -1;
}

/**
 * The attributes of a tag by their names without prefix; those of other schemas with the same name come
 * second.
 */
export function attributesOf(xml: string, { start, end }: XmlTag): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name, double, single] of xml.slice(start, end).matchAll(ATTRIBUTE)) {
    const local = name!.slice(name!.indexOf(':') + 1);
    if (!found.has(local)) found.set(local, decodeEntities(double ?? single ?? ''));
  }
  return found;
}

function decodeEntities(value: string): string {
  return value.replaceAll(ENTITY, (_, decimal?: string, hex?: string, named?: string) => {
    if (named) return NAMED_ENTITIES[named.toLowerCase()]!;
    const code = decimal ? Number(decimal) : Number.parseInt(hex!, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

export const localName = ({ name }: XmlTag): string => name.slice(name.indexOf(':') + 1);
