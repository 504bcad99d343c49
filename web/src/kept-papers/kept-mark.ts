/**
 * Whether papers are kept on this device, and whose: a word in the browser's own storage, so that a start that
 * finds none loads nothing more. Each keeping of a member has a number of its own, by which what was begun
 * before a sign-out is told from what was begun after it.
 */
export const KEPT_MARK = 'norbanet-kept-papers';
const WIPING = 'wiping';
const listeners = new Set<() => void>();

/** `number.memberId`, or null where nothing is kept or what was kept is being removed. */
export function keptMark(): string | null {
  const mark = read();
  return mark === WIPING ? null : mark;
}

/** What was kept has to be removed, and that has not been done to its end. */
export const mustWipe = (): boolean => read() === WIPING;

export const ownerOfMark = (mark: string): string => mark.split('.')[1] ?? '';

/** Begins to keep papers of a member, or goes on. Throws where the browser stores nothing. */
export function beginMark(memberId: string): string {
  const mark = keptMark() ?? `${Date.now()}.${memberId}`;
  write(mark);
  return mark;
}

export const markForWiping = (): void => write(WIPING);

export function removeMark(): void {
  localStorage.removeItem(KEPT_MARK);
  tell();
}

/** Hears of papers that were kept or removed, in this tab or in another one. */
export function onKeptChange(hear: () => void): () => void {
  const hearStorage = ({ key }: StorageEvent): void => {
    if (key === KEPT_MARK) hear();
  };
  listeners.add(hear);
  window.addEventListener('storage', hearStorage);
  return () => {
    listeners.delete(hear);
    window.removeEventListener('storage', hearStorage);
  };
}

function read(): string | null {
  try {
    return localStorage.getItem(KEPT_MARK);
  } catch {
    return null;
  }
}

function write(mark: string): void {
  localStorage.setItem(KEPT_MARK, mark);
  tell();
}

function tell(): void {
  for (const hear of listeners) hear();
}
