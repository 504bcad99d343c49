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

const FORMATTED = new Set(['B', 'STRONG', 'I', 'EM', 'U', 'S', 'STRIKE', 'INS', 'MARK']);
const WEIGHT = /^(?:bold|bolder|[6-9]\d\d)/;

/** Whether its words look otherwise than plain; a style may take back what an element means. */
export function isFormatted(element: Element, style: ReadonlyMap<string, string>): boolean {
  const decoration = style.get('text-decoration') ?? style.get('text-decoration-line') ?? '';
  if (
    WEIGHT.test(style.get('font-weight') ?? '') ||
    style.get('font-style')?.startsWith('italic') ||
    /underline|line-through/.test(decoration)
  )
    return element.tagName !== 'A';
  if (!FORMATTED.has(element.tagName) || isTracked(element)) return false;
  return !(
    ['B', 'STRONG'].includes(element.tagName) && /^(?:normal|[1-5]00)/.test(style.get('font-weight') ?? '')
  );
}

const isTracked = (element: Element): boolean => element.tagName === 'INS';

export type Script = 'superscript' | 'subscript';

export function scriptOf(element: Element, style: ReadonlyMap<string, string>): Script | null {
  const align = style.get('vertical-align') ?? '';
  if (element.tagName === 'SUP' || align.startsWith('super')) return 'superscript';
  return element.tagName === 'SUB' || align.startsWith('sub') ? 'subscript' : null;
}
