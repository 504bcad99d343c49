import { STYLE_ATTRIBUTE } from './html-sanitizer.ts';
import { inlineStyle } from './inline-style.ts';

/** What Word, and word processors that write as it does, mean by elements of their HTML. */
type Style = ReadonlyMap<string, string>;

export interface WordList {
  /** From 0. */
  readonly level: number;
}

/** Where a paragraph of Word stands in a list. */
export function wordList(style: Style): WordList | null {
  const found = /\blevel([1-9])\b/.exec(style.get('mso-list') ?? '');
  return found ? { level: Number(found[1]) - 1 } : null;
}

/** The mark of a list's item, written out for programs that number nothing themselves. */
export const isListMark = (style: Style): boolean => style.get('mso-list') === 'ignore';

const ORDERED = /^\(?(?:\d{1,3}|[a-z]{1,3}|[ivxlc]{1,6})[.)]$|^\d{1,3}(?:\.\d{1,3})+\.?$/i;
const NUMBERS = /^\d{1,3}(?:\.\d{1,3})*\.?$/;

/**
 * What an item's mark says: that it is counted, and how many numbers stand in it: two in `2.1`, none in `a)`.
 */
export function parseListMark(mark: string): { ordered: boolean; depth: number } {
  const text = mark.replaceAll(/[\s\u00A0]+/g, '');
  return {
    ordered: ORDERED.test(text),
    depth: NUMBERS.test(text) ? text.replace(/\.$/, '').split('.').length : 0,
  };
}

/** Words that were struck out and whose deletion nobody has accepted or rejected. */
export const isDeleted = (element: Element): boolean =>
  element.tagName === 'DEL' || hasClass(element, 'msodel');

/** How many tabs it stands for. */
export const tabsOf = (style: Style): number => Math.min(20, Number(style.get('mso-tab-count') ?? 0) || 0);

/** Blanks that were typed, and not made by laying out lines of the source. */
export const isTypedWhitespace = (element: Element, style: Style): boolean =>
  style.get('mso-spacerun') === 'yes' || hasClass(element, 'apple-converted-space');

/** A break that is written for other programs, or by a browser for itself. */
export const isIgnoredBreak = (element: Element, style: Style): boolean =>
  style.get('mso-special-character') === 'line-break' || hasClass(element, 'apple-interchange-newline');

/** The sign of a comment, and the comment itself: neither is a word of the text. */
export const isCommentMarker = (element: Element, style: Style): boolean =>
  style.get('mso-special-character') === 'comment' || hasClass(element, 'msocomanchor');
export const isComment = (style: Style): boolean => style.get('mso-element') === 'comment';
export const isCommentList = (style: Style): boolean => style.get('mso-element') === 'comment-list';

const NOTE_HREF = /^#_?(?:ftn|edn)\d+$|^#sd(?:foot|end)note\d+sym$/i;

/** The note that a sign among the words refers to. */
export function noteReference(element: Element, style: Style): string | null {
  const href = element.tagName === 'A' ? (element.getAttribute('href') ?? '') : '';
  const target = href.slice(href.lastIndexOf('#'));
  const isSign =
    style.has('mso-footnote-id') ||
    style.has('mso-endnote-id') ||
    hasClass(element, 'sdfootnoteanc') ||
    hasClass(element, 'sdendnoteanc');
  return isSign && NOTE_HREF.test(target) ? noteName(target.slice(1)) : null;
}

/** Which note a part of the text is. */
export function noteId(element: Element, style: Style): string | null {
  const part = style.get('mso-element');
  const isNote = part === 'footnote' || part === 'endnote' || /^sd(?:foot|end)note\d+$/.test(element.id);
  return isNote ? noteName(element.id) : null;
}

/** The sign of a note at its own words. */
export const isNoteMark = (element: Element, style: Style): boolean =>
  element.tagName === 'A' &&
  (style.has('mso-footnote-id') ||
    style.has('mso-endnote-id') ||
    hasClass(element, 'sdfootnotesym') ||
    hasClass(element, 'sdendnotesym'));

const noteName = (text: string): string => text.replace(/^_/, '').replace(/sym$/, '').toLowerCase();

export const isTitle = (element: Element): boolean => hasClass(element, 'msotitle');

/** @param name in lower case. */
function hasClass(element: Element, name: string): boolean {
  const names = element.getAttribute('class');
  return names !== null && ` ${names.toLowerCase()} `.includes(` ${name} `);
}

/**
 * What the mark of a paragraph of Word says, that it writes out for programs which number nothing themselves.
 */
export function listMarkOf(element: Element): ReturnType<typeof parseListMark> {
  const mark = [...element.querySelectorAll(`[${STYLE_ATTRIBUTE}]`)].find((each) =>
    isListMark(inlineStyle(each)),
  );
  return parseListMark(mark?.textContent ?? '');
}

export function listPropertiesOf(element: Element): { ordered: boolean; outline: number } {
  const { ordered, depth } = listMarkOf(element);
  return { ordered, outline: depth > 1 ? depth : 0 };
}
