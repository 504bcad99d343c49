import { attributesOf, localName, xmlTags } from './xml-tags.ts';

interface Level {
  /** How many numbers stand in its mark: two in `2.1`. */
  readonly depth: number;
  readonly style: string | null;
}

/** Where a paragraph says that it belongs to a list, itself or by its style. */
export interface ListPosition {
  readonly style: string | null;
  readonly numId: string | null;
  readonly level: string | null;
}

/**
 * Which levels of a Word file's lists number its outline, `2.1` under `2`. What else is numbered is counted
 * by letters or by itself.
 */
export class OutlineLevels {
  private readonly lists = new Map<string, Map<string, Level>>();
  private readonly numbers = new Map<string, string>();
  private readonly styles = new Map<string, ListPosition & { readonly basedOn: string | null }>();

  constructor(numbering: string | undefined, styles: string | undefined) {
    this.readNumbering(numbering ?? '');
    this.readStyles(styles ?? '');
  }

  /** How many numbers stand in the mark of such a paragraph; 0 where it is none of an outline. */
  depthOf(place: ListPosition): number {
    const { numId, level } = place.numId === null ? this.byStyle(place.style) : place;
    const list = this.lists.get(this.numbers.get(numId ?? '') ?? '');
    if (!list) return 0;
    const own = [...list].find(([, each]) => each.style !== null && each.style === place.style)?.[1];
    const depth = (level === null ? own : list.get(level))?.depth ?? list.get('0')?.depth ?? 0;
    return depth > 1 ? depth : 0;
  }

  private byStyle(style: string | null): Pick<ListPosition, 'numId' | 'level'> {
    let name = style;
    for (let steps = 0; name !== null && steps < 20; steps += 1) {
      const found = this.styles.get(name);
      if (found?.numId) return found;
      name = found?.basedOn ?? null;
    }
    return { numId: null, level: null };
  }

  private readNumbering(xml: string): void {
    let [list, level, number] = ['', '', ''];
    let style: string | null = null;
    for (const tag of xmlTags(xml)) {
      if (tag.kind === 'close') continue;
      const name = localName(tag);
      const attributes = attributesOf(xml, tag);
      const value = attributes.get('val') ?? '';
      if (name === 'abstractNum') list = attributes.get('abstractNumId') ?? '';
      else if (name === 'lvl') [level, style] = [attributes.get('ilvl') ?? '0', null];
      else if (name === 'pStyle') style = value;
      else if (name === 'lvlText') this.put(list, level, { depth: new Set(value.match(/%\d/g)).size, style });
      else if (name === 'num') number = attributes.get('numId') ?? '';
      else if (name === 'abstractNumId') this.numbers.set(number, value);
    }
  }

  private put(list: string, level: string, found: Level): void {
    const levels = this.lists.get(list) ?? new Map<string, Level>();
    this.lists.set(list, levels);
    levels.set(level, found);
  }

  private readStyles(xml: string): void {
    let style = '';
    for (const tag of xmlTags(xml)) {
      if (tag.kind === 'close') continue;
      const name = localName(tag);
      if (!['style', 'basedOn', 'numId', 'ilvl'].includes(name)) continue;
      const attributes = attributesOf(xml, tag);
      const value = attributes.get('val') ?? null;
      const entry = this.styles.get(style) ?? { style, numId: null, level: null, basedOn: null };
      if (name === 'style') style = attributes.get('styleId') ?? '';
      else if (name === 'basedOn') this.styles.set(style, { ...entry, basedOn: value });
      else this.styles.set(style, { ...entry, ...(name === 'numId' ? { numId: value } : { level: value }) });
    }
  }
}
