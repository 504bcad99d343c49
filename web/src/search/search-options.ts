import { SEARCH_KINDS, type SearchKind } from '@nbn/contracts';
import type { SearchHit } from './queries.ts';

/** What can be chosen in the dialog. */
export type SearchOption =
  | { readonly type: 'all'; readonly q: string }
  | { readonly type: 'word'; readonly q: string }
  | { readonly type: 'hit'; readonly hit: SearchHit };

export interface OptionGroup {
  readonly name: 'words' | SearchKind | null;
  readonly options: readonly SearchOption[];
}

interface Suggested {
  readonly words: readonly string[];
  readonly items: readonly SearchHit[];
}

/** The query with its last word in full. */
function completed(q: string, word: string): string {
  return `${q.slice(0, q.length - (/\S*$/u.exec(q)?.[0].length ?? 0))}${word}`;
}

/** All that is found first, then words, then hits by their kind. */
export function groupOptions(q: string, suggested: Suggested | undefined): OptionGroup[] {
  if (!q) return [];
  const words = (suggested?.words ?? []).map((word) => completed(q, word)).filter((word) => word !== q);
  const items = suggested?.items ?? [];
  const groups: OptionGroup[] = [
    { name: null, options: [{ type: 'all', q }] },
    { name: 'words', options: words.map((word) => ({ type: 'word', q: word })) },
    ...SEARCH_KINDS.map((kind) => ({
      name: kind,
      options: items.filter((hit) => hit.kind === kind).map((hit) => ({ type: 'hit' as const, hit })),
    })),
  ];
  return groups.filter(({ options }) => options.length > 0);
}
