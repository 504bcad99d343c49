import { Injectable } from '@nestjs/common';
import type { CountryCode } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { memberJsonSql } from '../../../network/index.ts';
import { findEditionInForce } from '../../publication/edition-in-force.query.ts';
import { CHANGED_MEANINGS, IS_ASKED_AGAIN, IS_NOTE_READABLE, WORDS_BEFORE } from '../adopted-words.sql.ts';
import { maySeeAuthor, readableNotesCountry } from '../adoption.policy.ts';
import { AdoptionAuthorQuery } from '../adoption-author.query.ts';
import {
  groupVoices,
  presentHistory,
  presentNoVoices,
  type VoiceChangeRow,
  type VoiceRow,
} from './adoption-voice.presenter.ts';
import type { VoiceAddress } from './adoption-voice.service.ts';
import type { ClauseVoicesView, VoiceHistoryView } from './dto/adoption-voice.view.ts';

/** $4: one clause, or null for all of the country's. */
const SELECT_VOICES = `
  with changed as materialized (${CHANGED_MEANINGS})
  select r.id, r.clause_id as "clauseId", r.seat, r.revision, r.status, r.shared, r.changed_at as "changedAt",
    r.changed_by as "changedBy", case when ${IS_NOTE_READABLE} then r.note end as note, case
    when ${IS_NOTE_READABLE} then r.evidence end as evidence, p.edition, ${IS_ASKED_AGAIN} as asked,
    ${WORDS_BEFORE} as before
  from adoption_voice r
  join published_version p on p.standard_id = r.standard_id and p.ordinal = r.edition_ordinal
  left join changed c on c.clause_id = r.clause_id
  where r.standard_id = $1 and r.country = $3 and ($4::uuid is null or r.clause_id = $4)`;

const SELECT_HISTORY = `
  select h.revision, h.confirmed, h.status, p.edition, h.at, ${memberJsonSql('m', 'o')} as by, case
    when h.shared or r.country = $2 then h.note end as note, case
    when h.shared or r.country = $2 then h.evidence end as evidence
  from adoption_voice r
  join adoption_voice_change h on h.voice_id = r.id
  join published_version p on p.standard_id = r.standard_id and p.ordinal = h.edition_ordinal
  join member m on m.id = h.by_id
  join organisation o on o.id = m.organisation_id
  where r.standard_id = $1 and r.country = $3 and r.clause_id = $4 and r.seat = $5
  order by h.revision desc`;

/** What each seat of a country says of the clauses of a published standard. */
@Injectable()
export class AdoptionVoiceQuery {
  constructor(
    private readonly database: DataSource,
    private readonly authors: AdoptionAuthorQuery,
  ) {}

  /** A country's voices as they are read, of all clauses or of one. */
  findVoices(
    actor: Actor,
    standardId: string,
    country: CountryCode,
    clauseId: string | null = null,
  ): Promise<VoiceRow[]> {
    return this.database.query<VoiceRow[]>(SELECT_VOICES, [
      standardId,
      readableNotesCountry(actor),
      country,
      clauseId,
    ]);
  }

  /** What all seats of a country say of one clause. */
  async findClause(
    actor: Actor,
    { standardId, country, clauseId }: Omit<VoiceAddress, 'seat'>,
  ): Promise<ClauseVoicesView> {
    const [authors, rows] = await Promise.all([
      this.authors.findAuthors(actor, standardId, country),
      this.findVoices(actor, standardId, country, clauseId),
    ]);
    return groupVoices(authors, rows).get(clauseId) ?? presentNoVoices();
  }

  /** Everything that a seat ever said of a clause, the newest first. */
  async findHistory(
    actor: Actor,
    { standardId, country, clauseId, seat }: VoiceAddress,
  ): Promise<VoiceHistoryView> {
    await findEditionInForce(this.database, standardId);
    const rows = await this.database.query<VoiceChangeRow[]>(SELECT_HISTORY, [
      standardId,
      readableNotesCountry(actor),
      country,
      clauseId,
      seat,
    ]);
    return presentHistory(maySeeAuthor(actor, country) ? actor : null, rows);
  }
}
