import type { ImportLosses } from '@nbn/import';
import { attributesOf, localName, xmlTags } from './xml-tags.ts';

const DIAGRAM = /^word\/diagrams\/data\d*\.xml$/i;
const CHART = /^word\/charts\/chart(?:Ex)?\d*\.xml$/i;
const CHARACTERS_SHOWN = 60;

/** Counts pictures made of words, SmartArt and charts, with the first words of each. */
export function countDiagrams(parts: ReadonlyMap<string, string>, losses: ImportLosses): void {
  for (const [name, xml] of parts)
    if (DIAGRAM.test(name) || CHART.test(name)) losses.add('diagram', firstWords(xml));
}

function firstWords(xml: string): string {
  const words: string[] = [];
  let from = -1;
  for (const tag of xmlTags(xml)) {
    const name = localName(tag);
    if (name !== 't' && name !== 'v') continue;
    if (tag.kind === 'open') from = tag.end;
    else if (from >= 0) words.push(xml.slice(from, tag.start));
    if (words.join(' ').length > CHARACTERS_SHOWN) break;
  }
  return words.join(' ');
}

/** The character styles that put words above or below the line. */
export function findScriptStyles(
  styles: string | undefined,
): ReadonlyMap<string, 'superscript' | 'subscript'> {
  const found = new Map<string, 'superscript' | 'subscript'>();
  let style = '';
  for (const tag of xmlTags(styles ?? '')) {
    const name = localName(tag);
    if (tag.kind === 'close' || (name !== 'style' && name !== 'vertAlign')) continue;
    const attributes = attributesOf(styles!, tag);
    const value = attributes.get('val');
    if (name === 'style')
      style = attributes.get('type') === 'character' ? (attributes.get('styleId') ?? '') : '';
    else if (style !== '' && (value === 'superscript' || value === 'subscript')) found.set(style, value);
  }
  return found;
}
