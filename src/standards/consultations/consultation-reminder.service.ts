import { Injectable } from '@nestjs/common';
import type { MeetingZone } from '@nbn/contracts';
import { formatDate, formatTime, zoneCity } from '@nbn/calendar';
import { type Actor, SYSTEM } from '#platform/access/actor';
import { Config } from '#platform/config/config';
import { DeliveryService } from '#platform/mail/delivery.service';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { RoundReminderSent } from './consultations.events.ts';
import { takesAnswers } from './consultations.policy.ts';
import { RoundIsNotOpen } from './consultations.problems.ts';
import { COUNTRY_DEADLINE } from './answer-conditions.sql.ts';
import { lockRoundForManaging } from './round.lock.ts';
import { nextReminderAt } from './round-times.ts';

interface PendingRecipient {
  readonly roundId: string;
  readonly standardId: string;
  readonly title: string;
  readonly timeZone: MeetingZone;
  readonly deadline: Date;
  readonly memberId: string;
  readonly address: string;
}

/**
 * Seats that have not signed, and observers who have said nothing; of rounds that still take answers. $1:
 * `<round> <country or observer>`.
 */
const SELECT_PENDING_RECIPIENTS = `
  select r.id as "roundId", r.standard_id as "standardId", s.title, r.time_zone as "timeZone",
    ${COUNTRY_DEADLINE} as deadline, p.member_id as "memberId", p.email as address
  from consultation_round r
  join standard s on s.id = r.standard_id
  join round_country c on c.round_id = r.id
  join membership p on p.role = 'team' and p.country = c.country and p.state = 'active'
  where r.id || ' ' || c.country = any($1) and s.state = 'consultation' and r.state in ('open', 'closed')
    and c.submitted_at is null
    and not exists (select from round_sign_off f where f.round_id = r.id and f.seat_id = p.seat_id)
  union all
  select r.id, r.standard_id, s.title, r.time_zone, r.closes_at, p.member_id, p.email
  from consultation_round r
  join standard s on s.id = r.standard_id
  join round_observer c on c.round_id = r.id
  join membership p on p.member_id = c.member_id and p.state = 'active'
  where r.id || ' ' || c.member_id = any($1) and s.state = 'consultation' and r.state in ('open', 'closed')
    and not exists (
      select
      from consultation_remark k
      where k.round_id = r.id and k.author_id = c.member_id and k.state = 'in'
    )
  order by 1, 6`;

/** Reminds those who have not answered, and nobody else. */
@Injectable()
export class ConsultationReminderService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly deliveries: DeliveryService,
    private readonly config: Config,
  ) {}

  /** The reminders that are due, each deadline's once. */
  async sendDueReminders(): Promise<void> {
    await this.work.run(SYSTEM, async (tx) => {
      const places: string[] = [];
      for (const [table, who, deadline] of [
        ['round_country', 'country', COUNTRY_DEADLINE],
        ['round_observer', 'member_id', 'r.closes_at'],
      ] as const) {
        const due = await tx.manager.query<{ round_id: string; who: string; deadline: Date }[]>(
          `
            select c.round_id, c.${who}::text as who, ${deadline} as deadline
            from ${table} c
            join consultation_round r on r.id = c.round_id
            where c.remind_at <= app_now()
            limit 500
            for update of c skip locked`,
        );
        for (const { round_id, who: id, deadline: until } of due) {
          await tx.manager.query(`update ${table} set remind_at = $3 where round_id = $1 and ${who} = $2`, [
            round_id,
            id,
            nextReminderAt(until, tx.now),
          ]);
          places.push(`${round_id} ${id}`);
        }
      }
      await this.sendReminders(
        tx,
        places,
        (silent) =>
          `consultation-reminder:${silent.roundId}:${nextReminderAt(silent.deadline, tx.now)?.getTime() ?? 'last'}:${silent.deadline.getTime()}`,
      );
    });
  }

  /** A reminder by hand; within one hour nobody gets it twice. Returns how many are reminded. */
  async sendRemindersNow(actor: Actor, standardId: string, roundId: string): Promise<number> {
    return this.work.run(actor, async (tx) => {
      const { policyInput: ruled } = await lockRoundForManaging(tx, actor, standardId, roundId);
      if (!takesAnswers(ruled)) throw new RoundIsNotOpen();
      const reminded = await this.sendReminders(
        tx,
        [...ruled.countries, ...ruled.observerIds].map((who) => `${roundId} ${who}`),
        () => `consultation-reminder:${roundId}:${tx.now.toISOString().slice(0, 13)}`,
      );
      tx.audit({
        action: 'consultation.recalled',
        object: { kind: 'consultation', id: roundId },
        detail: { standardId, reminded },
      });
      return reminded;
    });
  }

  private async sendReminders(
    tx: Tx,
    places: readonly string[],
    event: (silent: PendingRecipient) => string,
  ): Promise<number> {
    if (places.length === 0) return 0;
    const silent = await tx.manager.query<PendingRecipient[]>(SELECT_PENDING_RECIPIENTS, [places]);
    await this.deliveries.plan(
      tx,
      silent.map((one) => ({
        event: event(one),
        recipientId: one.memberId,
        address: one.address,
        channel: 'mail',
        ...consultationReminderEmail(one, this.config.PUBLIC_URL),
      })),
    );
    const rounds = new Map<string, PendingRecipient[]>();
    for (const one of silent) rounds.set(one.roundId, [...(rounds.get(one.roundId) ?? []), one]);
    for (const [roundId, those] of rounds)
      tx.publish(
        new RoundReminderSent({
          standardId: those[0]!.standardId,
          roundId,
          memberIds: those.map(({ memberId }) => memberId),
        }),
      );
    return silent.length;
  }
}

/** The words of a reminder: what is asked, until when, where. */
export function consultationReminderEmail(
  {
    title,
    deadline,
    timeZone,
    standardId,
  }: Pick<PendingRecipient, 'title' | 'deadline' | 'timeZone' | 'standardId'>,
  publicUrl: string,
): { subject: string; text: string } {
  const until = `${formatDate(deadline, timeZone)}, ${formatTime(deadline, timeZone)} ${zoneCity(timeZone)}`;
  return {
    subject: `Your answer is asked for until ${until}`,
    text: [
      `The consultation on “${title}” takes answers until ${until}.`,
      '',
      'A position counts once every seat of the team has signed it. Yours is still missing.',
      '',
      `Read the text and answer here: ${new URL(`/standards/${standardId}/consultation`, publicUrl).href}`,
      '',
      'The secretariat',
    ].join('\n'),
  };
}
