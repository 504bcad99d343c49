import { Injectable } from '@nestjs/common';
import { type CountryCode, type SeatType, sectorFitsSeat } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { LiveServer } from '#platform/live/live-server';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import { SeatAppointed, SeatVacated } from '../network.events.ts';
import {
  TermBackwards,
  TermEnded,
  withConstraintProblems,
  WrongCountry,
  WrongSector,
} from '../network.problems.ts';
import { Appointment } from './appointment.entity.ts';
import { findCandidate, findOpenTerms, lockTerm } from './appointment.repository.ts';
import type { AppointDto } from './dto/appointment.dto.ts';

@Injectable()
export class AppointmentService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly live: LiveServer,
  ) {}

  /**
   * Gives a member a seat in a national team. The database ensures one holder at a time, also in a race.
   */
  async appoint(actor: Actor, country: CountryCode, seat: SeatType, input: AppointDto): Promise<string> {
    return withConstraintProblems(() =>
      this.unitOfWork.run(actor, (tx) => this.appointWithin(tx, country, seat, input)),
    );
  }

  /** The same within a larger change. */
  async appointWithin(
    tx: Tx,
    country: CountryCode,
    seat: SeatType,
    { memberId, from, until, despiteSector }: AppointDto,
  ): Promise<string> {
    const id = newId();
    const term = { country, seat, memberId, from: from ?? null, until: until ?? null };
    const candidate = await findCandidate(tx, term);
    if (!candidate || candidate.member_state === 'left') throw new NotFound();
    if (candidate.country !== country) throw new WrongCountry();
    if (!sectorFitsSeat(seat, candidate.sector) && despiteSector !== true)
      throw new WrongSector(seat, candidate.sector);
    if (candidate.ends_at !== null && candidate.ends_at <= candidate.starts_at) throw new TermBackwards();
    await tx.manager.insert(Appointment, {
      id,
      seatId: candidate.seat_id,
      memberId,
      startsAt: candidate.starts_at,
      endsAt: candidate.ends_at,
    });
    tx.audit({
      action: 'seat.appointed',
      object: { kind: 'appointment', id },
      country,
      detail: { seat, memberId, despiteSector: despiteSector === true },
    });
    tx.publish(new SeatAppointed({ appointmentId: id, seatId: candidate.seat_id, country, seat, memberId }));
    this.evictAfterCommit(tx, memberId);
    return id;
  }

  /** Ends a term, at once or on a later day. The former holder stays on record. */
  async end(actor: Actor, appointmentId: string, until: string | null): Promise<void> {
    await withConstraintProblems(() =>
      this.unitOfWork.run(actor, (tx) => this.endTerm(tx, appointmentId, until)),
    );
  }

  /** Ends whatever terms a member has, within a larger change such as leaving. */
  async endAllOf(tx: Tx, memberId: string): Promise<void> {
    for (const id of await findOpenTerms(tx, memberId)) await this.endTerm(tx, id, null);
  }

  private async endTerm(tx: Tx, appointmentId: string, until: string | null): Promise<void> {
    const term = await lockTerm(tx, appointmentId, until);
    if (!term) throw new NotFound();
    if (term.ends_at !== null && term.ends_at <= tx.now) throw new TermEnded();
    // A term that had not begun ends where it would have begun: it never was.
    const end = until === null && term.starts_at > tx.now ? term.starts_at : term.new_end;
    if (end < term.starts_at) throw new TermBackwards();
    const hasEnded = end <= tx.now;
    await tx.manager.update(
      Appointment,
      { id: term.id },
      { endsAt: end, vacatedAt: hasEnded ? tx.now : null },
    );
    const { country, seat } = term;
    const [seatId, memberId] = [term.seat_id, term.member_id];
    tx.audit({
      action: 'seat.vacated',
      object: { kind: 'appointment', id: term.id },
      country,
      detail: { seat, memberId, at: end.toISOString() },
    });
    if (hasEnded) tx.publish(new SeatVacated({ appointmentId: term.id, seatId, country, seat, memberId }));
    this.evictAfterCommit(tx, memberId);
  }

  private evictAfterCommit(tx: Tx, memberId: string): void {
    tx.afterCommit.push(() => this.live.evictMember(memberId));
  }
}
