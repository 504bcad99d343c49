import { pressedOffset } from './pressed-offset.ts';

const words = (html: string): Element => {
  document.body.innerHTML = `<p>${html}</p><p>Beside.</p>`;
  return document.querySelector('p')!;
};

/** The page's caret before this word, where it is the page's first one that says so. */
function pressBefore(word: string): Selection {
  const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (nodes.nextNode()) {
    const at = nodes.currentNode.textContent!.indexOf(word);
    if (at < 0) continue;
    const selection = window.getSelection()!;
    selection.collapse(nodes.currentNode, at);
    return selection;
  }
  throw new Error(`nowhere: ${word}`);
}

describe('the place that was pressed', () => {
  it('is counted in the words, whatever they look like', () => {
    const clause = words('A <strong>warm</strong> bed.');
    expect(pressedOffset(clause, pressBefore('bed'))).toBe(7);
    expect(pressedOffset(clause, pressBefore('arm'))).toBe(3);
  });

  it('passes over words that went and what is said aloud', () => {
    const clause = words(
      'A <span data-aloud>[removed: </span><del>cold </del><span data-aloud>]</span><ins>warm </ins>bed.',
    );
    expect(pressedOffset(clause, pressBefore('bed'))).toBe(7);
    expect(pressedOffset(clause, pressBefore('old'))).toBe(2);
  });

  it('is nowhere beside the words', () => {
    const clause = words('A bed.');
    expect(pressedOffset(clause, pressBefore('Beside'))).toBeNull();
    expect(pressedOffset(clause, null)).toBeNull();
  });
});
