import { Injectable } from '@nestjs/common';
import type { CountryCode } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { NotFound } from '#platform/problems/problem';
import { standardsVisibleTo } from '../standard.visibility.ts';
import { StandardQuery } from '../standard.query.ts';
import { maySeeOtherPositions, sideOf } from './consultations.policy.ts';
import { presentRound, presentRoundLine } from './consultations.presenter.ts';
import type { RoundListView, RoundView } from './dto/round.view.ts';
import {
  SELECT_ROUND_COUNTRIES,
  type CountryRow,
  SELECT_ROUND_OBSERVERS,
  type ObserverRow,
  SELECT_ROUND_REMARKS,
  type RemarkRow,
  type RoundRow,
  SELECT_ROUNDS,
} from './round.sql.ts';

/** Reads of rounds. What a reader may not see of another country's answer never leaves the database. */
@Injectable()
export class ConsultationQuery {
  constructor(
    private readonly database: DataSource,
    private readonly standards: StandardQuery,
  ) {}

  /** The rounds of a standard, the last one first. */
  async list(actor: Actor, standardId: string): Promise<RoundListView> {
    const rows = await this.database.query<(RoundRow & { countries: number; answered: number })[]>(
      `${SELECT_ROUNDS} and ${standardsVisibleTo(actor, '$2')} order by r.ordinal desc limit 100`,
      [standardId, actor.memberId],
    );
    if (rows.length === 0 && !(await this.standards.isVisible(actor, standardId))) throw new NotFound();
    return { items: rows.map(presentRoundLine) };
  }

  /** One round, with what its reader may see and do in it. */
  async findOne(actor: Actor, standardId: string, roundId: string): Promise<RoundView> {
    const [round] = await this.database.query<(RoundRow & { countries: number; answered: number })[]>(
      `${SELECT_ROUNDS} and ${standardsVisibleTo(actor, '$2')} and r.id = $3`,
      [standardId, actor.memberId, roundId],
    );
    if (!round) throw new NotFound();
    const [countries, observers] = await Promise.all([
      this.database.query<CountryRow[]>(SELECT_ROUND_COUNTRIES, [roundId]),
      this.database.query<ObserverRow[]>(SELECT_ROUND_OBSERVERS, [roundId]),
    ]);
    const side = sideOf(actor, {
      countries: countries.map(({ country }) => country),
      observerIds: observers.map(({ memberId }) => memberId),
    });
    const own: CountryCode | null = side === 'team' || side === 'network' ? actor.country : null;
    const remarks = await this.database.query<RemarkRow[]>(SELECT_ROUND_REMARKS, [
      roundId,
      actor.memberId,
      own,
      maySeeOtherPositions(actor, round.state),
      side === 'team',
    ]);
    return presentRound(actor, side, round, countries, observers, remarks);
  }
}
