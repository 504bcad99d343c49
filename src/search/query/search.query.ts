import { Injectable } from '@nestjs/common';
import type { ContentLanguage, CountryCode, SearchKind } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { PreparedStatement } from '#platform/persistence/prepared-statement';
import type { Reads } from '#platform/persistence/read-pool';
import { SearchSources } from '../sources/search-sources.ts';
import { readerParameters } from '../sources/search-source.ts';
import { LexemeCounts, type LexemeCount } from './lexeme-counts.ts';
import { MAX_CONDITIONS, searchSql } from './search.sql.ts';
import { anyOf, type TsQueries } from './ts-query.ts';

export interface SearchFilter {
  readonly kinds?: readonly SearchKind[];
  readonly country?: CountryCode;
  readonly language?: ContentLanguage;
  /** Instants. */
  readonly from?: string;
  readonly until?: string;
  /** A meeting or a standard: what is found in its page. */
  readonly place?: string;
}

export interface HitRow {
  readonly kind: SearchKind;
  readonly id: string;
  readonly part: number;
  readonly placeId: string | null;
  readonly language: ContentLanguage;
  readonly score: number;
  /** Its day of review has passed. */
  readonly reviewDue: boolean;
  /** The positions of words that were found. */
  readonly positions: readonly number[];
}

export interface FoundHits {
  readonly rows: readonly HitRow[];
  /** Objects among those that were ranked. */
  readonly total: number;
  /** Texts in which it was found. */
  readonly matched: number;
  /** There are older ones that were not. */
  readonly more: boolean;
  /** All months were looked in, whichever were asked for. */
  readonly allMonths: boolean;
  readonly kinds: Readonly<Partial<Record<SearchKind, number>>>;
  /** Of the completions that were asked for, those that stand in what was found. */
  readonly completed: readonly string[];
}

/** What is looked for, and how much of it. */
export interface SearchRequest {
  readonly asked: TsQueries;
  readonly filter: SearchFilter;
  readonly limit: number;
  /** Score and id of the last hit of the page before. */
  readonly after?: readonly (string | number)[] | null;
  /** So many of the newest matches are ranked. */
  readonly ranked: number;
  /** Words that the last one may become. */
  readonly completions?: readonly string[];
}

type CountedRow = HitRow & {
  readonly total: number | null;
  readonly kinds: Readonly<Partial<Record<SearchKind, number>>>;
  readonly matched: number;
  readonly completed: readonly string[];
  readonly allMonths: boolean;
};

/** How far a search looks, and by which lists of the index. */
export interface SearchReach {
  /** In these months alone; null for all. */
  readonly months: readonly string[] | null;
  /** The scopes of a reader of no more than these are looked up like words, and all months of them... */
  readonly maxScopes: number;
  /** ...if they hold no more entries than these. */
  readonly maxEntries: number;
}

/** Of a word with more entries than this, those of the newest months are looked at first. */
const RARE = 3_000;
/** So many times more than are ranked: there are some that the reader does not see. */
const SPARE = 4;
/** So many scopes are looked up like words: each is one more list of the index to be read... */
const MAX_SCOPES = 64;
/** ...and so many entries, all of which stand in those lists. */
const MAX_ENTRIES = 50_000;

const COUNT_LEXEMES = new PreparedStatement<LexemeCount>(`
  select lexeme, entries
  from search_word
  where lexeme = any($1::text[]) or (lexeme >= '@' and lexeme < 'A')`);

/** Finds entries by their lexemes. What the reader may not read never leaves the database. */
@Injectable()
export class SearchQuery {
  constructor(private readonly sources: SearchSources) {}

  /** A word of which there is none is looked for like any other: how long it takes tells nothing. */
  async find(reads: Reads, actor: Actor, request: SearchRequest): Promise<FoundHits> {
    const { asked, filter, ranked } = request;
    const lexemes = [...new Set(asked.alternatives.flat())];
    const counts = new LexemeCounts(await reads.query(COUNT_LEXEMES.bind(lexemes)));
    const expected = counts.expect(asked.alternatives);
    const bounds = { maxScopes: MAX_SCOPES, maxEntries: maxEntries(counts, expected) };
    // In one meeting or standard there is little to read, whatever the word.
    let share = expected <= RARE || filter.place ? Infinity : (SPARE * ranked) / expected;
    for (;;) {
      const { months, share: held } = counts.newestMonths(share, filter);
      const found = await this.findBy(reads, actor, request, { ...bounds, months });
      if (!months || found.more || found.allMonths) return found;
      // The newest do not hold enough of what this reader sees: how much they do hold tells how many do.
      share = (held * SPARE * ranked) / found.matched;
    }
  }

  /** One statement. With months, older matches are left out unless the scopes were looked up. */
  async findBy(reads: Reads, actor: Actor, request: SearchRequest, reach: SearchReach): Promise<FoundHits> {
    const { asked, filter, limit, after, ranked, completions } = request;
    const statement = searchSql(actor, this.sources.readableBy(actor));
    const rows = await reads.query(
      PreparedStatement.plannedOnce<CountedRow>(statement).bind(
        ...readerParameters(actor),
        asked.match,
        asked.exact,
        asked.stems,
        asked.inOrder,
        filter.kinds ?? null,
        filter.country ?? null,
        filter.language ?? null,
        filter.from ?? null,
        filter.until ?? null,
        filter.place ?? null,
        after?.[0] ?? null,
        after?.[1] ?? null,
        limit,
        [...new Set(asked.alternatives.flat())],
        completions ?? [],
        mergeSurplusConditions(asked.conditions),
        reach.months ? anyOf(reach.months) : null,
        reach.maxScopes,
        reach.maxEntries,
        ranked,
      ),
    );
    const { total, matched, kinds, completed, allMonths } = rows[0]!;
    return {
      rows: rows.filter(({ kind }) => kind !== null).map(toHit),
      total: Math.min(total ?? 0, ranked),
      matched,
      more: matched > ranked,
      kinds,
      completed,
      allMonths,
    };
  }
}

/** No more than a statement takes: its last condition is of all that are left. */
const mergeSurplusConditions = (conditions: readonly string[]): readonly string[] =>
  conditions.length <= MAX_CONDITIONS
    ? conditions
    : [...conditions.slice(0, MAX_CONDITIONS - 1), conditions.slice(MAX_CONDITIONS - 1).join('&')];

const toHit = ({ kind, id, part, placeId, language, score, reviewDue, positions }: CountedRow): HitRow => ({
  kind,
  id,
  part,
  placeId,
  language,
  score,
  reviewDue,
  positions,
});

/** How many entries scopes may hold, so that no more matches are expected there than of a rare word anywhere. */
const maxEntries = ({ total }: LexemeCounts, expected: number): number =>
  Math.min(MAX_ENTRIES, Math.floor((RARE * total) / Math.max(expected, 1)));
