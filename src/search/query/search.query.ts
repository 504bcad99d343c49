import { Injectable } from '@nestjs/common';
import type { ContentLanguage, CountryCode, SearchKind } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { PreparedStatement } from '#platform/persistence/prepared-statement';
import { ReadPool } from '#platform/persistence/read-pool';
import { SearchSources } from '../sources/search-sources.ts';
import { readerParameters } from '../sources/search-source.ts';
import { LexemeCounts, type LexemeCount } from './lexeme-counts.ts';
import { searchSql, type SearchPlan } from './search.sql.ts';
import { inMonths } from './ts-query.ts';
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

/** Of a word with more entries than this, those of the newest months are looked at first. */
const RARE = 3_000;
/** So many times more than are ranked: there are some that the reader does not see. */
const SPARE = 4;

const COUNT_LEXEMES = new PreparedStatement<LexemeCount>(`
  select lexeme, entries
  from search_word
  where lexeme = any($1::text[]) or (lexeme >= '@' and lexeme < 'A')`);

/** Finds entries by their lexemes. What the reader may not read never leaves the database. */
@Injectable()
export class SearchQuery {
  constructor(
    private readonly reads: ReadPool,
    private readonly sources: SearchSources,
  ) {}

  /** A word of which there is none is looked for like any other: how long it takes tells nothing. */
  async find(actor: Actor, request: SearchRequest): Promise<FoundHits> {
    const { asked, filter, ranked } = request;
    const lexemes = [...new Set(asked.alternatives.flat())];
    const counts = new LexemeCounts(await this.reads.query(COUNT_LEXEMES.bind(lexemes)));
    const expected = counts.expect(asked.alternatives);
    // In one meeting or standard there is little to read, whatever the word.
    if (expected <= RARE || filter.place) return this.findBy(actor, request, 'index');
    const newest = counts.newestMonths((SPARE * ranked) / expected, filter);
    if (newest.months.length === 0) return this.findBy(actor, request, 'index');
    const found = await this.findBy(actor, request, 'index', newest.months);
    if (found.more) return found;
    // The newest do not hold enough. What was found of them tells how much the reader sees, if nothing but the
    // word narrowed it down: where that is less than all entries with the word, it is read instead of them.
    if (asked.alternatives.length > 1 || Object.keys(filter).length > 0)
      return this.findBy(actor, request, 'index');
    const readable = (found.matched / (expected * newest.share)) * counts.total;
    return this.findBy(actor, request, readable < expected ? 'scopes' : 'index');
  }

  /** The same by one plan: which one is quick depends on the words and on the reader, what is found does not. */
  async findBy(
    actor: Actor,
    request: SearchRequest,
    plan: SearchPlan,
    months: readonly string[] | null = null,
  ): Promise<FoundHits> {
    const { asked, filter, limit, after, ranked, completions } = request;
    const statement = searchSql(actor, this.sources.readableBy(actor), { plan, ranked });
    const rows = await this.reads.queryPlannedOnce(
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
        months ? inMonths(asked.match, months) : asked.match,
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
