import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Field, LANGUAGES, type Language } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import { PendingCountRegistry } from '../../reminders/index.ts';
import type { Actor } from '#platform/access/actor';
import { pageLimit, parseCursor, toPage } from '#platform/persistence/page';
import { NotFound } from '#platform/problems/problem';
import type { PageQuery } from '#platform/persistence/page';
import type { ConceptsInput } from './dto/term.input.ts';
import type {
  ConceptLineView,
  ConceptsPageView,
  ConceptView,
  TermInTextView,
  TermProposalsPageView,
  TermView,
} from './dto/term.view.ts';
import { TERM_STATE } from './bank-terms.query.ts';
import { presentProposal } from './term-proposal.presenter.ts';
import { proposalColumns, type ProposalRow } from './term-proposal.columns.ts';
import { mayConfirmTerms, mayProposeTerms } from './terms.policy.ts';

const selectTerms = (conceptId: string, languages: string): string => `
  select coalesce(
    json_agg(json_build_object('id', t.id, 'language', t.language, 'term', t.term) order by t.rank, t.id), '[]'
  )
  from term t
  where t.concept_id = ${conceptId} and t.removed_at is null and t.language = any(${languages})`;

/** Concepts by their preferred English term. */
const SELECT_CONCEPTS = `
  select c.id, c.field, c.definition, k.sort, (${selectTerms('c.id', '$1')}) as terms,
    (select count(*)::int from term_proposal p where p.concept_id = c.id and p.state = 'open') as proposals
  from term_concept c
  cross join lateral (
    select coalesce(
      (
        select lower(e.term)
        from term e
        where e.concept_id = c.id and e.language = 'en' and e.removed_at is null
        order by e.rank, e.id
        limit 1
      ), c.id
    ) collate "C" as sort
  ) k
  where ($2::text is null or c.field = $2)
    and (
      $3::text is null
      or exists (
        select from term t
        where t.concept_id = c.id and t.removed_at is null
          and (
            position(lower($3) in lower(t.term)) > 0
            or exists (select from unnest(t.forms) f where starts_with(lower(f), lower($3)))
          )
      )
    )
    and (
      not $4::boolean
      or exists (select from term_proposal p where p.concept_id = c.id and p.state = 'open')
    )
    and ($5::text is null or (k.sort, c.id) > ($5, $6))
  order by k.sort, c.id
  limit $7`;

const SELECT_CONCEPT = 'select c.id, c.field, c.definition from term_concept c where c.id = $1';

const SELECT_CONCEPT_TERMS = `
  select t.id, t.language, t.term, t.forms, ${TERM_STATE} as state
  from term t
  where t.concept_id = $1 and t.removed_at is null
  order by t.language, t.rank, t.id`;

const SELECT_CONCEPT_PROPOSALS = `
  select ${proposalColumns()}
  from term_proposal p
  left join term t on t.id = p.term_id
  where p.concept_id = $1
  order by p.id desc
  limit 200`;

/** What somebody else proposed in languages that the reader confirms. */
const WAITING = `p.state = 'open' and p.language = any($1) and p.proposed_by <> $2`;

const SELECT_WAITING = `
  select ${proposalColumns()}
  from term_proposal p
  left join term t on t.id = p.term_id
  where ${WAITING} and ($3::uuid is null or p.id > $3)
  order by p.id
  limit $4`;

const COUNT_WAITING = `select count(*)::int as n from term_proposal p where ${WAITING}`;

const SELECT_IN_LANGUAGES = `
  select c.id as "conceptId", c.definition,
    coalesce((array_agg(t.term order by t.rank, t.id) filter (where t.language = $2))[1], c.id) as source,
    coalesce(array_agg(t.term order by t.rank, t.id) filter (where t.language = $3), '{}') as terms
  from term_concept c
  left join term t on t.concept_id = c.id and t.removed_at is null
  where c.id = any($1)
  group by c.id`;

type ConceptRow = ConceptLineView & { readonly sort: string };

/** The term bank, which every member reads. */
@Injectable()
export class TermsQuery implements OnModuleInit {
  constructor(
    private readonly database: DataSource,
    private readonly pending: PendingCountRegistry,
  ) {}

  /** Home tells those who may confirm how many wait. */
  onModuleInit(): void {
    this.pending.register('term-proposal', (actor) => this.countWaiting(actor));
  }

  async findConcepts(actor: Actor, query: ConceptsInput): Promise<ConceptsPageView> {
    const [sort, id] = parseCursor(query, 'words', 'words') ?? [null, null];
    const limit = pageLimit(query);
    const { field = null, languages = ['en'], proposed = false } = query;
    const words = query.words?.normalize('NFC').trim() || null;
    const rows = await this.database.query<ConceptRow[]>(SELECT_CONCEPTS, [
      languages,
      field,
      words,
      proposed,
      sort,
      id,
      limit + 1,
    ]);
    const page = toPage(rows, limit, (row) => [row.sort, row.id]);
    return {
      items: page.items.map(({ sort: _sort, ...line }) => line),
      next: page.next,
      mayPropose: mayProposeTerms(actor),
      waiting: await this.countWaiting(actor),
    };
  }

  async findConcept(actor: Actor, id: string): Promise<ConceptView> {
    const [concept] = await this.database.query<{ id: string; field: Field; definition: string }[]>(
      SELECT_CONCEPT,
      [id],
    );
    if (!concept) throw new NotFound();
    const terms = await this.database.query<TermView[]>(SELECT_CONCEPT_TERMS, [id]);
    const proposals = await this.database.query<ProposalRow[]>(SELECT_CONCEPT_PROPOSALS, [id]);
    return {
      ...concept,
      terms,
      proposals: proposals.map((row) => presentProposal(actor, row)),
      mayPropose: mayProposeTerms(actor),
    };
  }

  /** Open proposals of others that the reader may decide on, the oldest first. */
  async findWaiting(actor: Actor, query: PageQuery): Promise<TermProposalsPageView> {
    const [after] = parseCursor(query, 'id') ?? [null];
    const limit = pageLimit(query);
    const rows = await this.database.query<ProposalRow[]>(SELECT_WAITING, [
      confirmedLanguages(actor),
      actor.memberId,
      after,
      limit + 1,
    ]);
    const page = toPage(rows, limit, (row) => [row.id]);
    return { items: page.items.map((row) => presentProposal(actor, row)), next: page.next };
  }

  /** Concepts with their terms in two languages, in the order of their ids as given. */
  async findInLanguages(
    conceptIds: readonly string[],
    source: Language,
    target: Language,
  ): Promise<TermInTextView[]> {
    const rows = await this.database.query<TermInTextView[]>(SELECT_IN_LANGUAGES, [
      conceptIds,
      source,
      target,
    ]);
    const byId = new Map(rows.map((row) => [row.conceptId, row]));
    return conceptIds.flatMap((id) => byId.get(id) ?? []);
  }

  private async countWaiting(actor: Actor): Promise<number> {
    const languages = confirmedLanguages(actor);
    if (languages.length === 0) return 0;
    const [row] = await this.database.query<{ n: number }[]>(COUNT_WAITING, [languages, actor.memberId]);
    return row!.n;
  }
}

function confirmedLanguages(actor: Actor): readonly Language[] {
  return LANGUAGES.filter((language) => mayConfirmTerms(actor, language));
}
