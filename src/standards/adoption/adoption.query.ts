import { Injectable } from '@nestjs/common';
import { COUNTRY_CODES, type CountryCode } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { memberJsonSql } from '../../network/index.ts';
import { presentPeople, type Unpresented } from '#platform/people/present-people';
import { type EditionInForce, findEditionInForce } from '../publication/edition-in-force.query.ts';
import { CHANGED_MEANINGS, IS_ASKED_AGAIN, IS_NOTE_READABLE, WORDS_BEFORE } from './adopted-words.sql.ts';
import { AdoptionAuthorQuery } from './adoption-author.query.ts';
import { type MatrixRow, presentMatrixClause } from './adoption-matrix.presenter.ts';
import { SELECT_MATRIX } from './adoption-matrix.sql.ts';
import { type CountryClauseRow, presentRecordedClause } from './adoption-record.presenter.ts';
import { recordNotesVisibleTo } from './adoption-record.visibility.ts';
import { maySeeAuthor, mayRecord, readableNotesCountry } from './adoption.policy.ts';
import type {
  AdoptionChangeView,
  AdoptionHistoryView,
  AdoptionMatrixView,
  CountryAdoptionView,
} from './dto/adoption.view.ts';
import { groupVoices, presentNoVoices } from './voices/adoption-voice.presenter.ts';
import { AdoptionVoiceQuery } from './voices/adoption-voice.query.ts';

const IS_REVIEW_DUE = 'coalesce(r.review_on <= (app_now() at time zone y.time_zone)::date, false)';

/** The clauses of an edition, each with what the team agreed on. $4: the version in force. */
const SELECT_CLAUSES = `
  with changed as materialized (${CHANGED_MEANINGS})
  select v.clause_id as "clauseId", v.number, v.mark, v.kind, v.depth, v.text, v.formats, r.id,
    r.revision, r.status, r.shared, r.seat, r.review_on::text as "reviewOn", ${IS_REVIEW_DUE} as due,
    r.changed_at as "changedAt", r.changed_by as "changedBy", case when ${IS_NOTE_READABLE} then r.note end as note, case
    when ${IS_NOTE_READABLE} then r.evidence end as evidence, p.edition, ${IS_ASKED_AGAIN} as asked,
    ${WORDS_BEFORE} as before
  from version_clause v
  left join adoption_record r on r.standard_id = $1 and r.country = $3 and r.clause_id = v.clause_id
  left join country y on y.code = r.country
  left join published_version p on p.standard_id = r.standard_id and p.ordinal = r.edition_ordinal
  left join changed c on c.clause_id = r.clause_id
  where v.version_id = $4 and v.kind not in ('note', 'row')
  order by v.ordinal`;

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

type Row<View, Dates extends keyof View> = Omit<View, Dates> & { readonly [Each in Dates]: Date };

/** What each country does with each clause of a published standard. */
@Injectable()
export class AdoptionQuery {
  constructor(
    private readonly database: DataSource,
    private readonly voices: AdoptionVoiceQuery,
    private readonly authors: AdoptionAuthorQuery,
  ) {}

  /** The edition whose clauses the countries follow. Throws `NotFound` while nothing is published. */
  findEdition(standardId: string): Promise<EditionInForce> {
    return findEditionInForce(this.database, standardId);
  }

  /** The whole matrix, without notes. */
  async findMatrix(actor: Actor, standardId: string): Promise<AdoptionMatrixView> {
    const { versionId, ...standard } = await findEditionInForce(this.database, standardId);
    const rows = await this.database.query<MatrixRow[]>(SELECT_MATRIX, [standardId, versionId]);
    const own = actor.seat && mayRecord(actor, actor.seat.country) ? actor.seat : null;
    return {
      ...standard,
      clauses: rows.map(presentMatrixClause),
      own: own?.country ?? null,
      ownSeat: own?.type ?? null,
    };
  }

  /** One country's page. */
  async findCountry(actor: Actor, standardId: string, country: CountryCode): Promise<CountryAdoptionView> {
    const { versionId, ...standard } = await findEditionInForce(this.database, standardId);
    const [rows, voices, authors] = await Promise.all([
      this.database.query<CountryClauseRow[]>(SELECT_CLAUSES, [
        standardId,
        readableNotesCountry(actor),
        country,
        versionId,
      ]),
      this.voices.findVoices(actor, standardId, country),
      this.authors.findAuthors(actor, standardId, country),
    ]);
    const byClause = groupVoices(authors, voices);
    return {
      ...standard,
      country,
      mayRecord: mayRecord(actor, country),
      ownSeat: mayRecord(actor, country) ? actor.seat!.type : null,
      clauses: rows.map((row) => ({
        ...presentRecordedClause(authors, row),
        voices: byClause.get(row.clauseId) ?? presentNoVoices(),
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
