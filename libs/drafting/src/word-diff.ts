export type WordChange = { kind: 'same' | 'removed' | 'added'; text: string };

/** A stretch of the old text and what stands in its place in the new one. */
export interface Hunk {
  oldStart: number;
  oldEnd: number;
  newStart: number;
  newEnd: number;
}

const TOKEN = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’\-‐]*|\s+|./gsu;
/** Beyond this many token edits two texts share so little that one simply replaces the other. */
const MAX_EDITS = 600;

export function tokensOf(text: string): string[] {
  return text.match(TOKEN) ?? [];
}

/** Pairs of equal tokens, in order, by Myers' greedy walk; undefined when the texts are too far apart. */
function commonTokens(a: readonly string[], b: readonly string[]): [number, number][] | undefined {
  const trail: Int32Array[] = [];
  let reach: Int32Array = new Int32Array(3);
  const limit = Math.min(a.length + b.length, MAX_EDITS);
  for (let edits = 0; edits <= limit; edits++) {
    const size = 2 * edits + 3;
    const next = new Int32Array(size);
    const old = reach;
    const at = (k: number): number => old[k + edits]!;
    for (let k = -edits; k <= edits; k += 2) {
      let x = 0;
      if (edits > 0) {
        const inserts = k === -edits || (k !== edits && at(k - 1) < at(k + 1));
        x = inserts ? at(k + 1) : at(k - 1) + 1;
      }
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      next[k + edits + 1] = x;
      if (x >= a.length && x - k >= b.length) return walkBack(trail, a.length, b.length, edits);
    }
    trail.push(next);
    reach = next;
  }
  return undefined;
}

function walkBack(
  trail: readonly Int32Array[],
  endA: number,
  endB: number,
  edits: number,
): [number, number][] {
  const pairs: [number, number][] = [];
  let x = endA;
  let y = endB;
  for (let d = edits; d > 0; d--) {
    const reach = trail[d - 1]!;
    const at = (k: number): number => reach[k + d]!;
    const k = x - y;
    const down = k === -d || (k !== d && at(k - 1) < at(k + 1));
    const fromX = down ? at(k + 1) : at(k - 1);
    const fromY = fromX - (down ? k + 1 : k - 1);
    const startX = down ? fromX : fromX + 1;
    while (x > startX) pairs.push([--x, --y]);
    x = fromX;
    y = fromY;
  }
  while (x > 0) pairs.push([--x, --y]);
  return pairs.toReversed();
}

/** The places where two texts differ, whole words at a time, in order and never touching one another. */
export function hunksBetween(before: string, after: string): Hunk[] {
  const a = tokensOf(before);
  const b = tokensOf(after);
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const midA = a.slice(head, a.length - tail);
  const midB = b.slice(head, b.length - tail);
  const pairs = commonTokens(midA, midB) ?? [];
  const hunks: Hunk[] = [];
  const skipped = a.slice(0, head).join('').length;
  let [i, j, oldAt, newAt] = [0, 0, skipped, skipped];
  for (const [nextI, nextJ] of [...pairs, [midA.length, midB.length] as const]) {
    const oldEnd = oldAt + midA.slice(i, nextI).join('').length;
    const newEnd = newAt + midB.slice(j, nextJ).join('').length;
    if (oldEnd > oldAt || newEnd > newAt) hunks.push({ oldStart: oldAt, oldEnd, newStart: newAt, newEnd });
    const same = nextI < midA.length ? midA[nextI]!.length : 0;
    [i, j, oldAt, newAt] = [nextI + 1, nextJ + 1, oldEnd + same, newEnd + same];
  }
  return hunks;
}

/** White space at the end of the words that went and of those that came: it stayed. How many characters. */
function sharedSpace(went: string, came: string): number {
  let shared = 0;
  while (
    shared < went.length &&
    shared < came.length &&
    went.at(-1 - shared) === came.at(-1 - shared) &&
    went.at(-1 - shared)!.trim() === ''
  )
    shared++;
  return shared;
}

/**
 * The places where two texts differ, a phrase at a time: a lone space between two changed words is a part of
 * the change.
 */
export function phrasesBetween(before: string, after: string): Hunk[] {
  const phrases: Hunk[] = [];
  for (const hunk of hunksBetween(before, after)) {
    const last = phrases.at(-1);
    if (last && before.slice(last.oldEnd, hunk.oldStart).trim() === '')
      Object.assign(last, { oldEnd: hunk.oldEnd, newEnd: hunk.newEnd });
    else phrases.push({ ...hunk });
  }
  return phrases;
}

/**
 * What a revision changed, for reading: what stayed, what went, what came. A rewritten phrase reads as one
 * phrase and not as confetti.
 */
export function diffWords(before: string, after: string): WordChange[] {
  const changes: WordChange[] = [];
  const push = (kind: WordChange['kind'], text: string): void => {
    if (text !== '') changes.push({ kind, text });
  };
  let at = 0;
  for (const { oldStart, oldEnd, newStart, newEnd } of phrasesBetween(before, after)) {
    const shared = sharedSpace(before.slice(oldStart, oldEnd), after.slice(newStart, newEnd));
    push('same', before.slice(at, oldStart));
    push('removed', before.slice(oldStart, oldEnd - shared));
    push('added', after.slice(newStart, newEnd - shared));
    at = oldEnd - shared;
  }
  push('same', before.slice(at));
  return changes;
}
