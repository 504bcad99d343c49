/** What is read aloud, or was taken out, is no part of the words as they are suggested. */
const NO_WORDS = 'del, [data-aloud]';

/** The words up to a place of the page, without what is no part of them. */
function wordsBefore(words: Element, node: Node, offset: number): string {
  const before = document.createRange();
  before.selectNodeContents(words);
  before.setEnd(node, offset);
  const part = before.cloneContents();
  for (const other of part.querySelectorAll(NO_WORDS)) other.remove();
  return part.textContent ?? '';
}

/**
 * Where in the words of a clause somebody has just pressed: the press has put the page's caret there. Null where
 * it was beside the words.
 */
export function pressedOffset(words: Element, selection: Selection | null): number | null {
  const node = selection?.anchorNode;
  if (!selection || !node || !words.contains(node)) return null;
  return wordsBefore(words, node, selection.anchorOffset).length;
}
