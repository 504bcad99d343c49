import { Injectable } from '@nestjs/common';
import { ORGANISATION_KINDS, type CountryCode, type RoundSide } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { pageLimit, parseCursor, toPage, type PageQuery } from '#platform/persistence/page';
import { NotFound } from '#platform/problems/problem';
import { standardsVisibleTo } from '../../standard.visibility.ts';
import { sideOf } from '../consultations.policy.ts';
import type { NationalAnswersQuery } from './dto/national-consultation.input.ts';
import type {
  NationalAnswersView,
  NationalConsultationsView,
  NationalRoundView,
  NetworkKindCountsView,
  NetworkKindCountView,
} from './dto/national-consultation.view.ts';
import {
  presentNationalAnswer,
  presentNationalLine,
  presentNationalRound,
} from './national-consultation.presenter.ts';
import {
  type AnswerRow,
  type NationalLineRow,
  type NationalRow,
  SELECT_NATIONAL_ANSWERS,
  SELECT_NATIONAL_ROUND,
  SELECT_NETWORK_KINDS,
  selectNationalLines,
} from './national-consultation.sql.ts';

interface OwnSide {
  readonly side: Extract<RoundSide, 'team' | 'network'>;
  readonly country: CountryCode;
}

/** What a country asks its own network: for that country's team and network, and for nobody else. */
@Injectable()
export class NationalConsultationQuery {
  constructor(private readonly database: DataSource) {}

  async findOne(actor: Actor, standardId: string, roundId: string): Promise<NationalRoundView> {
    const { side, country } = await this.ownSide(actor, standardId, roundId);
    const [row] = await this.database.query<[NationalRow]>(SELECT_NATIONAL_ROUND, [
      roundId,
      country,
      actor.memberId,
      side === 'team',
    ]);
    return presentNationalRound(actor, side, row);
  }

  /** The network of the team's country, by kind, as it can be asked. */
  async kinds(actor: Actor, standardId: string, roundId: string): Promise<NetworkKindCountsView> {
    const country = await this.ownTeam(actor, standardId, roundId);
    const rows = await this.database.query<NetworkKindCountView[]>(SELECT_NETWORK_KINDS, [country]);
    return {
      items: rows.toSorted((a, b) => ORGANISATION_KINDS.indexOf(a.kind) - ORGANISATION_KINDS.indexOf(b.kind)),
    };
  }

  /** Those who are asked now, by name, each with what they answered. */
  async answers(
    actor: Actor,
    standardId: string,
    roundId: string,
    query: NationalAnswersQuery,
  ): Promise<NationalAnswersView> {
    const country = await this.ownTeam(actor, standardId, roundId);
    const limit = pageLimit(query);
    const [name, id] = parseCursor(query, 'words', 'id') ?? [null, null];
    const rows = await this.database.query<AnswerRow[]>(SELECT_NATIONAL_ANSWERS, [
      roundId,
      country,
      query.answer ?? null,
      name,
      id,
      limit + 1,
    ]);
    const { items, next } = toPage(rows, limit, (row) => [row.name, row.memberId]);
    return { items: items.map((row) => presentNationalAnswer(actor, row)), next };
  }

  /** The consultations of the reader's own country, the latest first; none for those who are of no country. */
  async list(actor: Actor, query: PageQuery): Promise<NationalConsultationsView> {
    const limit = pageLimit(query);
    const [openedAt, id] = parseCursor(query, 'instant', 'id') ?? [null, null];
    if (actor.country === null || (actor.role !== 'team' && actor.role !== 'network'))
      return { items: [], next: null };
    const rows = await this.database.query<NationalLineRow[]>(
      selectNationalLines(standardsVisibleTo(actor, '$2')),
      [actor.country, actor.memberId, actor.role === 'team', openedAt, id, limit + 1],
    );
    const { items, next } = toPage(rows, limit, (row) => [row.openedAt, row.roundId]);
    return { items: items.map(presentNationalLine), next };
  }

  private async ownTeam(actor: Actor, standardId: string, roundId: string): Promise<CountryCode> {
    const { side, country } = await this.ownSide(actor, standardId, roundId);
    if (side !== 'team') throw new NotFound();
    return country;
  }

  /** As what the actor takes part for their country; anybody else finds nothing here. */
  private async ownSide(actor: Actor, standardId: string, roundId: string): Promise<OwnSide> {
    const [round] = await this.database.query<{ countries: CountryCode[] }[]>(
      `
        select array(select country from round_country c where c.round_id = r.id) as countries
        from standard s
        join consultation_round r on r.standard_id = s.id
        where s.id = $1 and ${standardsVisibleTo(actor, '$2')} and r.id = $3`,
      [standardId, actor.memberId, roundId],
    );
    if (!round) throw new NotFound();
    const side = sideOf(actor, { countries: round.countries, observerIds: [] });
    if (side !== 'team' && side !== 'network') throw new NotFound();
    return { side, country: actor.country! };
  }
}
