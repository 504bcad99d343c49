export type FindMode = 'find' | 'replace' | 'jump';

/** What keys ask for of a text: Ctrl+F, Ctrl+H and Ctrl+G; on a Mac also ⌘F and ⌥⌘F. */
export function findModeOf({
  key,
  code,
  ctrlKey,
  metaKey,
  altKey,
  shiftKey,
}: KeyboardEvent): FindMode | null {
  if (ctrlKey === metaKey || shiftKey) return null;
  if (metaKey && altKey && code === 'KeyF') return 'replace';
  if (altKey) return null;
  const letter = key.toLowerCase();
  if (letter === 'f') return 'find';
  if (!ctrlKey) return null;
  if (letter === 'h') return 'replace';
  return letter === 'g' ? 'jump' : null;
}
