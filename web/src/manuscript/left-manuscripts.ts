import { type UnsavedPage, unsavedWords } from '../unsaved/unsaved-words.ts';
import type { Manuscript, ManuscriptName } from './manuscript.ts';

/** Texts whose page was left while something that was typed in them was not committed yet. */
const left = new Map<ManuscriptName, Manuscript>();

const placeOf = (name: ManuscriptName): string => `text ${name}`;

/** Nothing of them goes out any more, and nothing stays. */
function endAll(): void {
  for (const manuscript of left.values()) manuscript.end();
  left.clear();
}
unsavedWords.whenForgotten(endAll);

/** What somebody discarded is not sent any more. */
unsavedWords.subscribe(() => {
  for (const [name, manuscript] of left) {
    if (unsavedWords.get(placeOf(name)) !== undefined) continue;
    left.delete(name);
    manuscript.end();
  }
});

/** The text of this name that was left, to go on with. */
export function takeUp(name: ManuscriptName): Manuscript | undefined {
  const manuscript = left.get(name);
  left.delete(name);
  unsavedWords.drop(placeOf(name));
  return manuscript;
}

/**
 * The page of a text is left. What was typed and is not committed yet still goes out, or waits for the
 * connection, and is told of as unsaved until then; a text of which all is committed, or nothing can be any
 * more, ends.
 */
export function leave(manuscript: Manuscript, label: string, page: UnsavedPage): void {
  const { name } = manuscript;
  const isDone = (): boolean => {
    const { unsaved, phase } = manuscript.snapshot();
    return unsaved === 0 || phase !== 'open';
  };
  if (isDone()) {
    manuscript.end();
    return;
  }
  unsavedWords.keep(placeOf(name), { value: name, base: null, label, page });
  left.set(name, manuscript);
  const stop = manuscript.subscribe(() => {
    if (left.get(name) !== manuscript) stop();
    else if (isDone()) {
      stop();
      takeUp(name)?.end();
    }
  });
}
