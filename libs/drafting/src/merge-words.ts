import { phrasesBetween, type Hunk } from './word-diff.ts';

/** A stretch of two texts that were made of one: either both agree on it, or each says something else. */
export type MergedPiece =
  | { readonly kind: 'agreed'; readonly text: string }
  | { readonly kind: 'conflict'; readonly base: string; readonly mine: string; readonly theirs: string };

type SidedHunk = Hunk & { readonly side: 'mine' | 'theirs' };

/**
 * Two texts that were made of one base, put together word by word. What only one of them changed is taken
 * over; what both changed alike, once; where they changed the same words differently, both versions are given
 * and nothing is chosen. A phrase that one of them wrote anew is taken or not as a whole: of "three months"
 * in place of "30 days" nothing may come out as "45 months".
 */
export function mergeWords(base: string, mine: string, theirs: string): MergedPiece[] {
  const hunks: SidedHunk[] = [
    ...phrasesBetween(base, mine).map((hunk) => ({ ...hunk, side: 'mine' as const })),
    ...phrasesBetween(base, theirs).map((hunk) => ({ ...hunk, side: 'theirs' as const })),
  ].sort((a, b) => a.oldStart - b.oldStart || a.oldEnd - b.oldEnd);
  const pieces: MergedPiece[] = [];
  let at = 0;
  for (let next = 0; next < hunks.length;) {
    const group = [hunks[next]!];
    let end = group[0]!.oldEnd;
    // Changes that touch one another belong together: whether they contradict is not for a machine to say.
    for (next += 1; next < hunks.length && hunks[next]!.oldStart <= end; next += 1) {
      group.push(hunks[next]!);
      end = Math.max(end, hunks[next]!.oldEnd);
    }
    const start = group[0]!.oldStart;
    pushAgreed(pieces, base.slice(at, start));
    pushMerged(
      pieces,
      base.slice(start, end),
      sideText('mine', group, base, mine, start, end),
      sideText('theirs', group, base, theirs, start, end),
      group,
    );
    at = end;
  }
  pushAgreed(pieces, base.slice(at));
  return pieces;
}

/**
 * The pieces as one text: where the two differ, their words first and mine after them, so that nothing is
 * lost.
 */
export function joinPieces(pieces: readonly MergedPiece[]): string {
  return pieces
    .map((piece) => (piece.kind === 'agreed' ? piece.text : joinWithSpace(piece.theirs, piece.mine)))
    .join('');
}

function pushAgreed(pieces: MergedPiece[], text: string): void {
  if (text !== '') pieces.push({ kind: 'agreed', text });
}

function pushMerged(
  pieces: MergedPiece[],
  base: string,
  mine: string,
  theirs: string,
  group: readonly SidedHunk[],
): void {
  if (mine === theirs || group.every((hunk) => hunk.side === 'mine')) pushAgreed(pieces, mine);
  else if (group.every((hunk) => hunk.side === 'theirs')) pushAgreed(pieces, theirs);
  else pieces.push({ kind: 'conflict', base, mine, theirs });
}

/** What one side has in place of `start` to `end` of the base. */
function sideText(
  which: SidedHunk['side'],
  group: readonly SidedHunk[],
  base: string,
  text: string,
  start: number,
  end: number,
): string {
  const own = group.filter((hunk) => hunk.side === which);
  if (own.length === 0) return base.slice(start, end);
  const [first, last] = [own[0]!, own.at(-1)!];
  return (
    base.slice(start, first.oldStart) + text.slice(first.newStart, last.newEnd) + base.slice(last.oldEnd, end)
  );
}

function joinWithSpace(first: string, second: string): string {
  if (first === '' || second === '' || /\s$/u.test(first) || /^\s/u.test(second)) return first + second;
  return `${first} ${second}`;
}
