import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { backoffSeconds } from '#platform/mail/delivery-queue.repository';
import { PreparedStatement } from '#platform/persistence/prepared-statement';
import { ReadPool } from '#platform/persistence/read-pool';
import type { Tx } from '#platform/persistence/transaction';
import type { PushAddress } from './push-subscription.repository.ts';

/** So long what happens together is gathered into one message, and so long the next one waits. */
const GATHERING = `interval '30 seconds'`;
const PAUSE = `interval '5 minutes'`;
/** A sender that has not finished after this time is considered dead. */
const TAKEN_TIMEOUT = `interval '1 minute'`;
/** Two hours of trying; then the next notification begins anew. */
const MAX_ATTEMPTS = 9;

/** A message that is due, with where it goes. */
export interface DuePushMessage extends Omit<PushAddress, 'deviceId'> {
  readonly subscriptionId: string;
  readonly memberId: string;
  readonly sessionId: string;
  readonly messageId: string;
  readonly newsSince: Date;
  readonly attempts: number;
  readonly takenAt: Date;
}

/**
 * One row a device, however much happens before it is told. What comes while a message is being sent makes another
 * one of it, as the sender then sees. Locked in one order, so that two processes wait for each other.
 */
const PLAN = new PreparedStatement(`
  with device as (
    select id
    from push_subscription
    where member_id = any($1::uuid[])
    order by id
    for update
  )
  update push_subscription p
  set due_at = coalesce(p.due_at, greatest(app_now() + ${GATHERING}, p.sent_at + ${PAUSE})),
    news_since = coalesce(p.news_since, app_now()),
    message_id = case when p.taken_until is null then coalesce(p.message_id, $2) else $2 end
  from device d
  where p.id = d.id`);

/** Whether a message waits that may go out: what its member's quiet hours hold has got a later time by them. */
export const ANY_DUE_MESSAGE = `exists (
  select
  from push_subscription p
  join session s on s.id = p.session_id and s.ended_at is null
  where p.due_at <= app_now() and (p.taken_until is null or p.taken_until < now())
)`;

/** The messages that come due in their members' quiet hours wait until these end, as reminders do. */
const HOLD_IN_QUIET_HOURS = new PreparedStatement(`
  update push_subscription p
  set due_at = q.until, taken_until = null
  from membership m
  join reminder_preference f on f.member_id = m.member_id
  cross join lateral (
    select reminder_quiet_until(app_now(), m.time_zone, f.quiet_from, f.quiet_until) as until
  ) q
  where m.member_id = p.member_id and p.due_at <= app_now() and q.until is not null
    and (p.taken_until is null or p.taken_until < now())`);

const TAKE_DUE = new PreparedStatement<DuePushMessage>(`
  with due as (
    select p.id
    from push_subscription p
    join session s on s.id = p.session_id and s.ended_at is null
    where p.due_at <= app_now() and (p.taken_until is null or p.taken_until < now())
    order by p.due_at, p.id
    limit $1
    for update of p skip locked
  )
  update push_subscription p
  set taken_until = now() + ${TAKEN_TIMEOUT}, attempts = p.attempts + 1
  from due d
  where p.id = d.id
  returning p.id as "subscriptionId", p.member_id as "memberId", p.session_id as "sessionId", p.endpoint,
    p.p256dh, p.auth, p.message_id as "messageId", p.news_since as "newsSince", p.attempts,
    app_now() as "takenAt"`);

const FINISH = new PreparedStatement(`
  update push_subscription
  set due_at = case when message_id = $2 then null else app_now() + ${GATHERING} end,
    news_since = case when message_id = $2 then null else $3::timestamptz end,
    message_id = nullif(message_id, $2), taken_until = null, attempts = 0,
    sent_at = case when $4 then app_now() else sent_at end
  where id = $1 and message_id is not null and taken_until is not null`);

const RETRY = new PreparedStatement(`
  update push_subscription
  set due_at = app_now() + $3 * interval '1 second', taken_until = null
  where id = $1 and attempts = $2`);

const DELETE_DEVICE = new PreparedStatement<{ id: string }>(`
  delete from push_subscription
  where id = $1 and endpoint = $2
  returning id`);

/** The steps of messages to devices. Each is one statement and one commit. */
@Injectable()
export class PushQueueRepository {
  constructor(private readonly reads: ReadPool) {}

  /** Written with the commit of the notifications that it is about. */
  plan(tx: Tx, memberIds: readonly string[]): void {
    tx.write(PLAN.bind(memberIds, randomUUID()));
  }

  /** Takes what is due and not held by quiet hours, so that nobody else sends it. */
  async takeDue(most: number): Promise<readonly DuePushMessage[]> {
    await this.reads.query(HOLD_IN_QUIET_HOURS.bind());
    return this.reads.query(TAKE_DUE.bind(most));
  }

  /** Nothing is left to say of this message; what came in the meantime is another one. */
  async finish(
    { subscriptionId, messageId, takenAt }: DuePushMessage,
    { sent }: { sent: boolean },
  ): Promise<void> {
    await this.reads.query(FINISH.bind(subscriptionId, messageId, takenAt.toISOString(), sent));
  }

  /** Tried again later, or given up after many attempts. */
  async retry(message: DuePushMessage): Promise<void> {
    const { subscriptionId, attempts } = message;
    if (attempts >= MAX_ATTEMPTS) return this.finish(message, { sent: false });
    await this.reads.query(RETRY.bind(subscriptionId, attempts, backoffSeconds(attempts)));
  }

  /** The address is no one's any more. False where the device has got another one meanwhile. */
  async deleteDevice(tx: Tx, { subscriptionId, endpoint }: DuePushMessage): Promise<boolean> {
    const [rows] = await tx.queryAll(DELETE_DEVICE.bind(subscriptionId, endpoint));
    return rows.length > 0;
  }
}
