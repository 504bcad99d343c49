import { Injectable } from '@nestjs/common';
import type { ContentLanguage, CountryCode, SearchKind } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { PreparedStatement } from '#platform/persistence/prepared-statement';
import { ReadPool } from '#platform/persistence/read-pool';
import { SearchSources } from '../sources/search-sources.ts';
import { readerParameters } from '../sources/search-source.ts';
import { LATEST_WINDOW, searchSql, type SearchPlan } from './search.sql.ts';
import type { TsQueries } from './ts-query.ts';

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
};

const NO_HITS: FoundHits = { rows: [], total: 0, matched: 0, more: false, kinds: {}, completed: [] };

/** Entries with a word beyond this are read by time, from the newest on. */
const RARE = 20_000;

/** As of the last time that the database counted. */
const COUNT_ENTRIES = new PreparedStatement<{ entries: number }>(
  `select greatest(reltuples, 0)::float8 as entries from pg_class where oid = 'search_entry'::regclass`,
);
const COUNT_WORDS = new PreparedStatement<{ lexeme: string; entries: number }>(
  'select lexeme, entries from search_word where lexeme = any($1::text[])',
);

/** Finds entries by their lexemes. What the reader may not read never leaves the database. */
@Injectable()
export class SearchQuery {
  constructor(
    private readonly reads: ReadPool,
    private readonly sources: SearchSources,
  ) {}

  async find(actor: Actor, request: SearchRequest): Promise<FoundHits> {
    const expected = await this.countExpected(request.asked.alternatives);
    if (expected === 0) return NO_HITS;
    const run = (plan: SearchPlan) => this.run(actor, request, plan);
    // In one meeting or standard there is little to read, whatever the word.
    if (expected <= RARE || request.filter.place) return run('index');
    const latest = await run('latest');
    return latest.more ? latest : run(await this.planBehindWindow(latest.matched, expected));
  }

  /**
   * When the newest entries do not hold enough: reading all entries with the word, or all that the reader
   * sees, whichever the window says is less.
   */
  private async planBehindWindow(matched: number, expected: number): Promise<SearchPlan> {
    const [size] = await this.reads.query(COUNT_ENTRIES.bind());
    const entries = size?.entries ?? 0;
    const visible = (matched * entries * entries) / (LATEST_WINDOW * expected);
    return visible < expected ? 'scopes' : 'index';
  }

  /** How many entries there may be at most: as many as have the rarest of the words. */
  private async countExpected(alternatives: readonly (readonly string[])[]): Promise<number> {
    const lexemes = [...new Set(alternatives.flat())];
    const rows = await this.reads.query(COUNT_WORDS.bind(lexemes));
    const entries = new Map(rows.map((row) => [row.lexeme, row.entries]));
    const sums = alternatives.map((some) =>
      some.reduce((sum, lexeme) => sum + (entries.get(lexeme) ?? 0), 0),
    );
    return Math.min(...sums);
  }

  private async run(actor: Actor, request: SearchRequest, plan: SearchPlan): Promise<FoundHits> {
    const { asked, filter, limit, after, ranked, completions } = request;
    const statement = searchSql(actor, this.sources.readableBy(actor), { plan, ranked });
    const rows = await this.reads.query(
      PreparedStatement.of<CountedRow>(statement).bind(
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
      ),
    );
    const [first] = rows;
    if (!first?.total) return NO_HITS;
    return {
      rows: rows.filter(({ kind }) => kind !== null),
      total: Math.min(first.total, ranked),
      matched: first.matched,
      more: first.matched > ranked,
      kinds: first.kinds,
      completed: first.completed,
    };
  }
}
