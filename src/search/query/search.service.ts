import { Injectable } from '@nestjs/common';
import { CONTENT_LANGUAGES, SEARCH_KINDS, SEARCH_LIMITS, type ContentLanguage } from '@nbn/contracts';
import { detectLanguage, type TermBank } from '@nbn/language';
import type { Actor } from '#platform/access/actor';
import { TimeSlicer } from '#platform/limits/time-slicer';
import { RateLimiter } from '#platform/limits/rate-limiter';
import { parseCursor, toPage } from '#platform/persistence/page';
import type { Reads } from '#platform/persistence/read-pool';
import { ReplicaReads } from '#platform/persistence/replica/replica-reads';
import { ConceptBank } from '../analysis/concept-bank.ts';
import { COUNTRY_LANGUAGES } from '../analysis/entry-language.ts';
import type { SearchInput, SuggestionsInput } from '../dto/search.input.ts';
import type { SearchHitView, SearchResultView, SuggestionsView } from '../dto/search.view.ts';
import { TooManySearches } from '../search.problems.ts';
import { presentHit } from './hits.presenter.ts';
import { HitsQuery } from './hits.query.ts';
import {
  analyzeQuery,
  completeLastWord,
  lastWordOf,
  type QueryGroup,
  type QueryLanguages,
} from './query-words.ts';
import { SearchQuery, type HitRow, type SearchFilter, type SearchRequest } from './search.query.ts';
import { SpellingService } from './spelling.service.ts';
import { toTsQueries } from './ts-query.ts';
import { VocabularyQuery } from './vocabulary.query.ts';

/** A member who types fast, with a suggestion for every letter. */
const RATE = { burst: 120, perSecond: 10 } as const;
/** So many matches are ranked for a suggestion. */
const SUGGESTIONS_RANKED = 100;
const DAY_MS = 86_400_000;

const NOTHING: SearchResultView = {
  items: [],
  total: 0,
  more: false,
  kinds: [],
  didYouMean: null,
  next: null,
};

/** Searches and suggestions. A query is neither stored nor logged. */
@Injectable()
export class SearchService {
  private readonly limiter = new RateLimiter(RATE);

  constructor(
    private readonly replica: ReplicaReads,
    private readonly query: SearchQuery,
    private readonly hits: HitsQuery,
    private readonly concepts: ConceptBank,
    private readonly vocabulary: VocabularyQuery,
    private readonly spelling: SpellingService,
  ) {}

  /** A page of what the member may read and that was asked for, the best first. */
  async search(actor: Actor, input: SearchInput): Promise<SearchResultView> {
    this.takeAllowance(actor);
    const languages = queryLanguages(actor, input.q ?? '', input.language);
    const bank = await this.bankFor(languages);
    const groups = analyzeQuery(input.q ?? '', languages, bank);
    if (groups.length === 0) return NOTHING;
    const after = parseCursor(input, 'number', 'id');
    return this.replica.read((reads) => this.findPage(reads, actor, input, groups, after));
  }

  private async findPage(
    reads: Reads,
    actor: Actor,
    input: SearchInput,
    groups: readonly QueryGroup[],
    after: SearchRequest['after'],
  ): Promise<SearchResultView> {
    const { q = '' } = input;
    const filter = toFilter(input);
    const limit = input.limit ?? SEARCH_LIMITS.page;
    const found = await this.query.find(reads, actor, {
      asked: toTsQueries(groups),
      filter,
      limit: limit + 1,
      after,
      ranked: SEARCH_LIMITS.ranked,
    });
    const page = toPage(found.rows, limit, (row) => [row.score, row.id]);
    return {
      items: await this.present(reads, actor, page.items),
      total: found.total,
      more: found.more,
      kinds: SEARCH_KINDS.flatMap((kind) => {
        const hits = found.kinds[kind];
        return hits ? [{ kind, hits }] : [];
      }),
      didYouMean: found.total === 0 ? await this.spelling.suggest(reads, actor, q, groups, filter) : null,
      next: page.next,
    };
  }

  /** What is found by the words so far, the last of them perhaps not yet whole. */
  async suggest(actor: Actor, { q = '' }: SuggestionsInput): Promise<SuggestionsView> {
    this.takeAllowance(actor);
    const languages = queryLanguages(actor, q);
    const groups = analyzeQuery(q, languages, await this.bankFor(languages));
    const last = lastWordOf(groups);
    if (!last || last.text.length < SEARCH_LIMITS.suggestionLetters) return { words: [], items: [] };
    return this.replica.read((reads) => this.findSuggestions(reads, actor, groups, last.exact));
  }

  private async findSuggestions(
    reads: Reads,
    actor: Actor,
    groups: readonly QueryGroup[],
    beginnings: readonly string[],
  ): Promise<SuggestionsView> {
    const completions = await this.completions(reads, groups, beginnings);
    const found = await this.query.find(reads, actor, {
      asked: toTsQueries(completeLastWord(groups, completions)),
      filter: {},
      limit: SEARCH_LIMITS.suggestions,
      ranked: SUGGESTIONS_RANKED,
      completions,
    });
    return {
      words: found.completed.slice(0, SEARCH_LIMITS.suggestions),
      items: await this.present(reads, actor, found.rows),
    };
  }

  private async completions(
    reads: Reads,
    groups: readonly QueryGroup[],
    beginnings: readonly string[],
  ): Promise<string[]> {
    if (groups.at(-1)!.phrase) return [];
    const found = await Promise.all(
      beginnings.slice(0, 2).map((word) => this.vocabulary.completions(reads, word)),
    );
    return [...new Set(found.flat())];
  }

  private async present(reads: Reads, actor: Actor, rows: readonly HitRow[]): Promise<SearchHitView[]> {
    const texts = await this.hits.find(reads, actor, rows);
    const byKey = new Map(texts.map((hit) => [`${hit.kind} ${hit.id} ${hit.part}`, hit]));
    return rows.flatMap((row) => {
      const hit = byKey.get(`${row.kind} ${row.id} ${row.part}`);
      return hit ? [presentHit(row, hit)] : [];
    });
  }

  private async bankFor({ concepts }: QueryLanguages): Promise<TermBank> {
    const { bank } = await this.concepts.current();
    const slicer = new TimeSlicer();
    for (const language of concepts) await bank.prepare(language, () => slicer.yieldIfDue());
    return bank;
  }

  private takeAllowance({ memberId }: Actor): void {
    if (!this.limiter.consume(memberId)) throw new TooManySearches();
  }
}

function toFilter({ kind, within, country, language, from, to }: SearchInput): SearchFilter {
  return {
    ...(kind && kind.length > 0 ? { kinds: kind } : {}),
    ...(within ? { place: within } : {}),
    ...(country ? { country } : {}),
    ...(language ? { language } : {}),
    ...(from ? { from: `${from}T00:00:00Z` } : {}),
    ...(to ? { until: new Date(Date.parse(`${to}T00:00:00Z`) + DAY_MS).toISOString() } : {}),
  };
}

/**
 * Stems are looked for in every language: they carry it, so none is taken for another's. Concepts are those
 * of the languages that the reader writes, or else "offer" would be a victim for everybody.
 */
function queryLanguages(actor: Actor, query: string, chosen?: ContentLanguage): QueryLanguages {
  const detected = detectLanguage(query);
  const own = actor.country ? COUNTRY_LANGUAGES[actor.country] : [];
  const concepts = new Set<ContentLanguage>([...own, 'en']);
  if (detected) concepts.add(detected);
  return { stems: chosen ? [chosen] : CONTENT_LANGUAGES, concepts: [...concepts] };
}
