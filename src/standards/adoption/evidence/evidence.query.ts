import { Injectable } from '@nestjs/common';
import type { CountryCode, EvidenceSource, EvidenceState } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { memberByIdSql } from '../../../network/index.ts';
import type { MemberRecord } from '#platform/people/person';
import { presentPeople } from '#platform/people/present-people';
import { newerWordsSql, type NewerWords } from '../../clauses/clause-citation.sql.ts';
import { findEditionInForce } from '../../publication/edition-in-force.query.ts';
import { mayRecord, maySeeAuthor } from '../adoption.policy.ts';
import type { EvidenceListView, EvidenceView } from './dto/evidence.view.ts';
import { EvidenceSourceRegistry } from './evidence-source.registry.ts';
import { mayReadEvidence } from './evidence.policy.ts';

interface EvidenceRow {
  readonly id: string;
  readonly standardId: string;
  readonly standard: string;
  readonly clauseId: string;
  readonly number: string | null;
  readonly country: CountryCode;
  readonly source: EvidenceSource;
  readonly sourceId: string;
  readonly note: string;
  readonly state: EvidenceState;
  readonly proposedById: string;
  readonly proposedBy: MemberRecord;
  readonly proposedAt: Date;
  readonly reason: string;
  readonly shared: boolean;
  readonly newer: NewerWords | null;
}

const selectEvidence = (actor: Actor): string => `
  select e.id, e.standard_id as "standardId", s.title as standard, e.clause_id as "clauseId",
    (
      select w.number
      from published_version x
      join version_clause w on w.version_id = x.version_id and w.clause_id = e.clause_id
      where x.standard_id = e.standard_id
      order by x.ordinal desc
      limit 1
    ) as number,
    e.country, e.source, e.source_id as "sourceId", e.note, e.state, e.proposed_by as "proposedById",
    ${memberByIdSql('e.proposed_by')} as "proposedBy", e.proposed_at as "proposedAt", e.reason,
    coalesce(r.shared, false) as shared,
    ${newerWordsSql(actor, '$1', { version: 'e.version_id', revision: 'e.clause_revision' })} as newer
  from evidence e
  join standard s on s.id = e.standard_id
  join clause c on c.id = e.clause_id
  left join adoption_record r on r.clause_id = e.clause_id and r.country = e.country`;

/** A country has few of them for a standard, and a source stands with few clauses. */
const MAX_ROWS = 500;

/** Reads what stands as evidence of clauses. */
@Injectable()
export class EvidenceQuery {
  constructor(
    private readonly database: DataSource,
    private readonly sources: EvidenceSourceRegistry,
  ) {}

  /** The evidence of one country's records of a published standard, clause by clause. */
  async ofCountry(actor: Actor, standardId: string, country: CountryCode): Promise<EvidenceListView> {
    await findEditionInForce(this.database, standardId);
    const rows = await this.find(actor, 'e.standard_id = $2 and e.country = $3', [standardId, country]);
    const titles = await this.sources.titlesOf(
      actor,
      'practice',
      rows.map(({ sourceId }) => sourceId),
    );
    return {
      items: rows.flatMap((row) => {
        const title = titles.get(row.sourceId);
        return title === undefined ? [] : [presentEvidence(actor, row, title)];
      }),
    };
  }

  /** What one object stands for as evidence; the caller has checked that the actor reads it. */
  async ofSource(actor: Actor, source: EvidenceSource, id: string, title: string): Promise<EvidenceView[]> {
    const rows = await this.find(actor, 'e.source = $2 and e.source_id = $3', [source, id]);
    return rows.map((row) => presentEvidence(actor, row, title));
  }

  private async find(actor: Actor, where: string, parameters: readonly string[]): Promise<EvidenceRow[]> {
    const rows = await this.database.query<EvidenceRow[]>(
      `${selectEvidence(actor)} where ${where} order by e.proposed_at desc, e.id desc limit ${MAX_ROWS}`,
      [actor.memberId, ...parameters],
    );
    return rows.filter((row) => mayReadEvidence(actor, row));
  }
}

function presentEvidence(
  actor: Actor,
  { shared: _shared, proposedById: _proposedById, proposedBy, proposedAt, ...row }: EvidenceRow,
  title: string,
): EvidenceView {
  return {
    ...row,
    title,
    proposedBy: maySeeAuthor(actor, row.country) ? presentPeople(actor, proposedBy) : null,
    proposedAt: proposedAt.toISOString(),
    mayDecide: row.state === 'proposed' && mayRecord(actor, row.country),
    mayRenew: row.newer !== null && row.state !== 'declined' && mayRecord(actor, row.country),
  };
}
