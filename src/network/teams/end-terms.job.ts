import type { CountryCode, SeatType } from '@nbn/contracts';
import { SYSTEM } from '#platform/access/actor';
import { JobHandler, type Job } from '#platform/jobs/job-handler';
import { LiveServer } from '#platform/live/live-server';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { SeatVacated } from '../network.events.ts';

interface EndedTerm {
  readonly id: string;
  readonly seatId: string;
  readonly memberId: string;
  readonly country: CountryCode;
  readonly seat: SeatType;
}

const IS_OVER = 'vacated_at is null and ends_at <= app_now() and ends_at > starts_at';
const DUE = `exists (select from appointment where ${IS_OVER})`;

/** Marked as it is taken, so that of several sweeps one tells. A term that ended where it began never was. */
const END_TERMS = `
  with over as (select id from appointment where ${IS_OVER} order by ends_at limit 500 for update skip locked)
  update appointment a
  set vacated_at = app_now()
  from over, team_seat s
  where a.id = over.id and s.id = a.seat_id
  returning a.id, a.seat_id as "seatId", a.member_id as "memberId", s.country_code as country,
    s.type as seat`;

/**
 * Terms end by the clock, and the holder's rights with them in that instant; this makes what only hears of
 * changes follow: the rooms that the holder's sockets are in, and whoever listens to seats that fall vacant.
 */
@JobHandler({ queue: 'network', job: 'end-terms', rule: 'system', every: 60_000, due: DUE })
export class EndTermsJob implements Job {
  constructor(
    private readonly work: UnitOfWork,
    private readonly live: LiveServer,
  ) {}

  run(): Promise<void> {
    return this.work.run(SYSTEM, async (tx) => {
      const [ended] = await tx.manager.query<[EndedTerm[], number]>(END_TERMS);
      for (const { id, seatId, memberId, country, seat } of ended) {
        tx.audit({
          action: 'seat.term-ended',
          object: { kind: 'appointment', id },
          country,
          detail: { seat, memberId },
        });
        tx.publish(new SeatVacated({ appointmentId: id, seatId, country, seat, memberId }));
        tx.afterCommit.push(() => this.live.evictMember(memberId));
      }
    });
  }
}
