import { SaxesParser } from 'saxes';
import { TooMuch } from './extraction.ts';

const MAX_DEPTH = 500;

/** An element without its prefix: office programs choose prefixes as they like. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface XmlVisitor {
  open?(element: XmlElement): void;
  /** Words inside the innermost open element. */
  text?(text: string, inside: string): void;
  close?(name: string): void;
}

/** The part is not XML, or brings a document type along: no office program writes one. */
export class XmlRefused extends Error {
  override readonly name = 'XmlRefused';
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Walks through XML as it comes. Entities are never defined and nothing outside is ever fetched: whatever
 * declares a document type is refused.
 */
export async function walkXml(pieces: AsyncIterable<string>, visitor: XmlVisitor): Promise<void> {
  const parser = new SaxesParser();
  const open: string[] = [];
  parser.on('doctype', () => {
    throw new XmlRefused();
  });
  parser.on('error', () => {
    throw new XmlRefused();
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length >= MAX_DEPTH) throw new TooMuch();
    const local = localName(name);
    open.push(local);
    visitor.open?.({ name: local, attributes: withLocalNames(attributes as Record<string, string>) });
  });
  const text = (words: string): void => visitor.text?.(words, open.at(-1) ?? '');
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('closetag', ({ name }) => {
    open.pop();
    visitor.close?.(localName(name));
  });
  for await (const piece of pieces) parser.write(piece);
  parser.close();
}

function withLocalNames(attributes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [localName(name), value]));
}
