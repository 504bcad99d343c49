import { STYLE_ATTRIBUTE } from './html-sanitizer.ts';

/**
 * The declarations of a style attribute by their names, Word's own among them: a browser's own reading of the
 * attribute knows nothing of `mso-list`.
 */
export function inlineStyle(element: Element): ReadonlyMap<string, string> {
  const text = element.getAttribute(STYLE_ATTRIBUTE);
  if (!text) return NONE;
  const found = new Map<string, string>();
  for (const declaration of text.split(';')) {
    const colon = declaration.indexOf(':');
    if (colon > 0)
      found.set(
        declaration.slice(0, colon).trim().toLowerCase(),
        declaration
          .slice(colon + 1)
          .trim()
          .toLowerCase(),
      );
  }
  return found;
}

const NONE: ReadonlyMap<string, string> = new Map();
const ZERO = /^0(?:\.0+)?(?:%|[a-z]{2,3})?$/;

/** Whether nobody sees it. */
export function isHidden(element: Element, style: ReadonlyMap<string, string>): boolean {
  if (element.hasAttribute('hidden') || style.get('mso-hide') === 'all') return true;
  if (style.get('display')?.startsWith('none') || /^(?:hidden|collapse)/.test(style.get('visibility') ?? ''))
    return true;
  return ZERO.test(style.get('opacity') ?? '') || ZERO.test(style.get('font-size') ?? '');
}

const BOLD = /^(?:bold|bolder|[6-9]\d\d)/;
const NOT_BOLD = /^(?:normal|[1-5]00)/;
const LOST = new Set(['S', 'STRIKE', 'MARK']);

/** Whether its words are bold; null where it says nothing. A style may take back what an element means. */
export function boldOf({ tagName }: Element, style: ReadonlyMap<string, string>): boolean | null {
  const weight = style.get('font-weight') ?? '';
  if (BOLD.test(weight)) return true;
  if (NOT_BOLD.test(weight)) return false;
  return tagName === 'B' || tagName === 'STRONG' ? true : null;
}

/** The same of words in italics. */
export function italicOf({ tagName }: Element, style: ReadonlyMap<string, string>): boolean | null {
  const slant = style.get('font-style') ?? '';
  if (/^(?:italic|oblique)/.test(slant)) return true;
  if (slant.startsWith('normal')) return false;
  return tagName === 'I' || tagName === 'EM' ? true : null;
}

/**
 * Whether its words look as words of a clause cannot: underlined, struck through, marked. A link is underlined
 * by itself.
 */
export function isLostForm(
  { tagName }: Element,
  style: ReadonlyMap<string, string>,
  isLink: boolean,
): boolean {
  const decoration = style.get('text-decoration') ?? style.get('text-decoration-line') ?? '';
  const isUnderlined = tagName === 'U' || decoration.includes('underline');
  return LOST.has(tagName) || decoration.includes('line-through') || (isUnderlined && !isLink);
}

/** Whether its words stand above or below the line; null where it says nothing. */
export function scriptOf(element: Element, style: ReadonlyMap<string, string>): 'super' | 'sub' | null {
  const align = style.get('vertical-align') ?? '';
  if (element.tagName === 'SUP' || align.startsWith('super')) return 'super';
  return element.tagName === 'SUB' || align.startsWith('sub') ? 'sub' : null;
}
