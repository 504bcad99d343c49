import { Injectable } from '@nestjs/common';
import { COUNTRY_CODES, type CountryCode, type SeatType } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { memberJsonSql } from '../../network/index.ts';
import { presentPeople, type Unpresented } from '#platform/people/present-people';
import { findEditionInForce } from '../publication/edition-in-force.query.ts';
import { IS_ASKED_AGAIN, IS_NOTE_READABLE } from './adopted-words.sql.ts';
import { recordNotesVisibleTo } from './adoption-record.visibility.ts';
import { maySeeAuthor, mayRecord, readableNotesCountry } from './adoption.policy.ts';
import type {
  AdoptedClauseView,
  AdoptionCellView,
  AdoptionChangeView,
  AdoptionHistoryView,
  AdoptionMatrixView,
  AdoptionRecordView,
  CountryAdoptionView,
} from './dto/adoption.view.ts';
import { groupCells, presentNoVoices, type VoiceCellRow } from './voices/adoption-voice.presenter.ts';
import { AdoptionVoiceQuery } from './voices/adoption-voice.query.ts';

const SELECT_CLAUSES = `
  select clause_id as id, number, mark, kind, depth, text
  from version_clause
  where version_id = $1 and kind <> 'note'
  order by ordinal`;

const IS_REVIEW_DUE = 'coalesce(r.review_on <= (app_now() at time zone y.time_zone)::date, false)';

/**
 * What the teams agreed on, and what their seats say: the rows of a seat name it. One statement, since a page
 * shows both as they were at one moment.
 */
const SELECT_CELLS = `
  with changed as (
    select c.clause_id, max(e.ordinal) as ordinal
    from published_version e
    join published_change c on c.version_id = e.version_id and c.fate = 'changed' and not c.editorial
    where e.standard_id = $1
    group by c.clause_id
  ), recorded as (
    select clause_id, country, null as seat, status, edition_ordinal, review_on, changed_at
    from adoption_record
    where standard_id = $1
    union all
    select clause_id, country, seat, status, edition_ordinal, null, changed_at
    from adoption_voice
    where standard_id = $1
  )
  select r.clause_id as "clauseId", r.country, r.seat, r.status,
    coalesce(c.ordinal > r.edition_ordinal, false) as asked, r.review_on::text as "reviewOn",
    ${IS_REVIEW_DUE} as due, r.changed_at as "changedAt"
  from recorded r
  join country y on y.code = r.country
  join version_clause v on v.clause_id = r.clause_id and v.version_id = $2
  left join changed c on c.clause_id = r.clause_id`;

const SELECT_RECORDS = `
  select r.id, r.clause_id as "clauseId", r.revision, r.status, r.shared, r.seat, r.review_on::text as "reviewOn",
    ${IS_REVIEW_DUE} as due, r.changed_at as "changedAt", case when ${IS_NOTE_READABLE} then r.note end as note, case
    when ${IS_NOTE_READABLE} then r.evidence end as evidence, p.edition, ${IS_ASKED_AGAIN} as asked, case
    when ${IS_ASKED_AGAIN} then b.text end as before, ${memberJsonSql('m', 'o')} as "changedBy"
  from adoption_record r
  join country y on y.code = r.country
  join published_version p on p.standard_id = r.standard_id and p.ordinal = r.edition_ordinal
  left join version_clause b on b.version_id = p.version_id and b.clause_id = r.clause_id
  join member m on m.id = r.changed_by
  join organisation o on o.id = m.organisation_id
  where r.standard_id = $1 and r.country = $3`;

const SELECT_HISTORY = `
  select h.revision, h.confirmed, h.status, h.seat, h.review_on::text as "reviewOn", p.edition, h.at,
    ${memberJsonSql('m', 'o')} as by, case when h.shared or r.country = $2 then h.note end as note, case
    when h.shared or r.country = $2 then h.evidence end as evidence
  from adoption_record r
  join adoption_change h on h.record_id = r.id
  join published_version p on p.standard_id = r.standard_id and p.ordinal = h.edition_ordinal
  join member m on m.id = h.by_id
  join organisation o on o.id = m.organisation_id
  where r.standard_id = $1 and r.country = $3 and r.clause_id = $4
  order by h.revision desc`;

/** A record whose note and evidence its reader may read. */
export interface ReadableRecordRow {
  readonly id: string;
  readonly standardId: string;
  readonly standard: string;
  readonly clauseId: string;
  readonly number: string | null;
  readonly country: CountryCode;
  readonly shared: boolean;
}

/** A cell of what a team agreed on, or of what one of its seats says. */
type CellRow = Row<Omit<AdoptionCellView, 'status'>, 'changedAt'> & {
  readonly seat: SeatType | null;
  readonly status: AdoptionCellView['status'] | null;
};
type Row<View, Dates extends keyof View> = Omit<View, Dates> & { readonly [Each in Dates]: Date };

/** What each country does with each clause of a published standard. */
@Injectable()
export class AdoptionQuery {
  constructor(
    private readonly database: DataSource,
    private readonly voices: AdoptionVoiceQuery,
  ) {}

  /** The whole matrix, without notes. */
  async findMatrix(actor: Actor, standardId: string): Promise<AdoptionMatrixView> {
    const { versionId, ...standard } = await findEditionInForce(this.database, standardId);
    const [clauses, cells] = await Promise.all([
      this.database.query<AdoptedClauseView[]>(SELECT_CLAUSES, [versionId]),
      this.database.query<CellRow[]>(SELECT_CELLS, [standardId, versionId]),
    ]);
    const own = actor.seat && mayRecord(actor, actor.seat.country) ? actor.seat : null;
    return {
      ...standard,
      clauses,
      ...presentCells(cells),
      own: own?.country ?? null,
      ownSeat: own?.type ?? null,
    };
  }

  /** One country's page. */
  async findCountry(actor: Actor, standardId: string, country: CountryCode): Promise<CountryAdoptionView> {
    const { versionId, ...standard } = await findEditionInForce(this.database, standardId);
    const [clauses, voices, records] = await Promise.all([
      this.database.query<AdoptedClauseView[]>(SELECT_CLAUSES, [versionId]),
      this.voices.findCountry(actor, standardId, country),
      this.database.query<(Row<Unpresented<AdoptionRecordView>, 'changedAt'> & { clauseId: string })[]>(
        SELECT_RECORDS,
        [standardId, readableNotesCountry(actor), country],
      ),
    ]);
    const who = maySeeAuthor(actor, country);
    const byClause = new Map(
      records.map(({ clauseId, changedAt, changedBy, ...record }) => [
        clauseId,
        {
          ...record,
          changedAt: changedAt.toISOString(),
          changedBy: who ? presentPeople(actor, changedBy) : null,
        },
      ]),
    );
    return {
      ...standard,
      country,
      mayRecord: mayRecord(actor, country),
      ownSeat: mayRecord(actor, country) ? actor.seat!.type : null,
      clauses: clauses.map((clause) => ({
        ...clause,
        record: byClause.get(clause.id) ?? null,
        voices: voices.get(clause.id) ?? presentNoVoices(),
      })),
    };
  }

  /** The pages of all countries, one after another. */
  async *streamCountries(actor: Actor, standardId: string): AsyncGenerator<CountryAdoptionView> {
    for (const country of COUNTRY_CODES) yield await this.findCountry(actor, standardId, country);
  }

  /** Everything that a country ever recorded of a clause, the newest first. */
  async findHistory(
    actor: Actor,
    standardId: string,
    country: CountryCode,
    clauseId: string,
  ): Promise<AdoptionHistoryView> {
    await findEditionInForce(this.database, standardId);
    const rows = await this.database.query<Row<Unpresented<AdoptionChangeView>, 'at'>[]>(SELECT_HISTORY, [
      standardId,
      readableNotesCountry(actor),
      country,
      clauseId,
    ]);
    const who = maySeeAuthor(actor, country);
    return {
      items: rows.map(({ at, by, ...row }) => ({
        ...row,
        at: at.toISOString(),
        by: who ? presentPeople(actor, by) : null,
      })),
    };
  }

  /** Those of the records whose note and evidence the actor reads. */
  listReadable(actor: Actor, ids: readonly string[]): Promise<ReadableRecordRow[]> {
    return this.database.query<ReadableRecordRow[]>(
      `
        select r.id, r.standard_id as "standardId", v.title as standard, r.clause_id as "clauseId", w.number,
          r.country, r.shared
        from adoption_record r
        join lateral (
          select x.version_id
          from published_version x
          where x.standard_id = r.standard_id
          order by x.ordinal desc
          limit 1
        ) e on true
        join standard_version v on v.id = e.version_id
        left join version_clause w on w.version_id = e.version_id and w.clause_id = r.clause_id
        where r.id = any($1::uuid[]) and ${recordNotesVisibleTo(actor)}
        order by v.title, w.ordinal, r.country, r.id`,
      [ids],
    );
  }
}

/** The teams' cells, and beside them those of their seats: neither is ever made of the other. */
function presentCells(rows: readonly CellRow[]): Pick<AdoptionMatrixView, 'cells' | 'voices'> {
  const cells: AdoptionCellView[] = [];
  const voices: VoiceCellRow[] = [];
  for (const { seat, status, changedAt: at, ...row } of rows) {
    const changedAt = at.toISOString();
    if (seat) voices.push({ ...row, seat, status, changedAt });
    else cells.push({ ...row, status: status!, changedAt });
  }
  return { cells, voices: groupCells(voices) };
}
