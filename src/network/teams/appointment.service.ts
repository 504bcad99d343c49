import { Injectable } from '@nestjs/common';
import {
  type CountryCode,
  type MemberState,
  type SeatType,
  type Sector,
  sectorFitsSeat,
} from '@nbn/contracts';
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
import type { AppointDto } from './dto/appointment.dto.ts';

interface Candidate {
  readonly seat_id: string;
  readonly member_state: MemberState;
  readonly country: CountryCode | null;
  readonly sector: Sector;
  readonly starts_at: Date;
  readonly ends_at: Date | null;
}

/** A term as it is changed: with its seat. */
interface Term {
  readonly id: string;
  readonly seat_id: string;
  readonly member_id: string;
  readonly starts_at: Date;
  readonly ends_at: Date | null;
  readonly country: CountryCode;
  readonly seat: SeatType;
  readonly new_end: Date;
}

/** A day of the country's calendar as the instant at which it begins there; null stands for no day. */
const startOfDay = (parameter: string): string => `(${parameter}::date)::timestamp at time zone c.time_zone`;

const SELECT_CANDIDATE = `
  select s.id as seat_id, m.state as member_state, o.country_code as country, o.sector,
    coalesce(${startOfDay('$4')}, $6) as starts_at, ${startOfDay('$5')} as ends_at
  from team_seat s
  join country c on c.code = s.country_code, member m
  join organisation o on o.id = m.organisation_id
  where s.country_code = $1 and s.type = $2 and m.id = $3`;

const LOCK_TERM = `
  select a.id, a.seat_id, a.member_id, a.starts_at, a.ends_at, s.country_code as country, s.type as seat,
    coalesce(${startOfDay('$2')}, $3) as new_end
  from appointment a
  join team_seat s on s.id = a.seat_id
  join country c on c.code = s.country_code
  where a.id = $1
  for update of a`;

@Injectable()
export class AppointmentService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly live: LiveServer,
  ) {}

  /**
   * Seats a member in a national team. That there is one holder at a time, the database decides, also in a
   * race.
   */
  async appoint(
    actor: Actor,
    country: CountryCode,
    seat: SeatType,
    { memberId, from, until, despiteSector }: AppointDto,
  ): Promise<string> {
    const id = newId();
    await withConstraintProblems(() =>
      this.work.run(actor, async (tx) => {
        const [candidate] = await tx.manager.query<Candidate[]>(SELECT_CANDIDATE, [
          country,
          seat,
          memberId,
          from ?? null,
          until ?? null,
          tx.now,
        ]);
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
        tx.publish(
          new SeatAppointed({ appointmentId: id, seatId: candidate.seat_id, country, seat, memberId }),
        );
        this.evictAfterCommit(tx, memberId);
      }),
    );
    return id;
  }

  /** Ends a term, at once or on a day to come. The former holder stays on record. */
  async end(actor: Actor, appointmentId: string, until: string | null): Promise<void> {
    await withConstraintProblems(() => this.work.run(actor, (tx) => this.endTerm(tx, appointmentId, until)));
  }

  /** Ends whatever terms a member has, within a larger change such as leaving. */
  async endAllOf(tx: Tx, memberId: string): Promise<void> {
    const open = await tx.manager.query<{ id: string }[]>(
      'select id from appointment where member_id = $1 and (ends_at is null or ends_at > $2)',
      [memberId, tx.now],
    );
    for (const { id } of open) await this.endTerm(tx, id, null);
  }

  private async endTerm(tx: Tx, appointmentId: string, until: string | null): Promise<void> {
    const [term] = await tx.manager.query<Term[]>(LOCK_TERM, [appointmentId, until, tx.now]);
    if (!term) throw new NotFound();
    if (term.ends_at !== null && term.ends_at <= tx.now) throw new TermEnded();
    // A term that had not begun ends where it would have begun: it never was.
    const end = until === null && term.starts_at > tx.now ? term.starts_at : term.new_end;
    if (end < term.starts_at) throw new TermBackwards();
    const over = end <= tx.now;
    await tx.manager.update(Appointment, { id: term.id }, { endsAt: end, vacatedAt: over ? tx.now : null });
    const { country, seat, seat_id: seatId, member_id: memberId } = term;
    tx.audit({
      action: 'seat.vacated',
      object: { kind: 'appointment', id: term.id },
      country,
      detail: { seat, memberId, at: end.toISOString() },
    });
    if (over) tx.publish(new SeatVacated({ appointmentId: term.id, seatId, country, seat, memberId }));
    this.evictAfterCommit(tx, memberId);
  }

  private evictAfterCommit(tx: Tx, memberId: string): void {
    tx.afterCommit.push(() => this.live.evictMember(memberId));
  }
}
