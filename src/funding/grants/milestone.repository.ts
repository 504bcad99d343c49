import type { MilestoneKind } from '@nbn/contracts';
import type { Tx } from '#platform/persistence/transaction';

export interface MilestoneFacts {
  readonly kind: MilestoneKind;
  readonly title: string;
  readonly cents: number;
  readonly delivered: boolean;
}

export async function findMilestone(tx: Tx, grantId: string, number: number): Promise<MilestoneFacts | null> {
  const [row] = await tx.manager.query<MilestoneFacts[]>(
    `
      select kind, title, cents::float8 as cents, delivered_at is not null as delivered
      from grant_milestone
      where grant_id = $1 and number = $2`,
    [grantId, number],
  );
  return row ?? null;
}

/** Whether a meeting stands for another milestone of the same kind already. */
export async function isMeetingDelivered(
  tx: Tx,
  grantId: string,
  kind: MilestoneKind,
  meetingId: string,
): Promise<boolean> {
  const rows = await tx.manager.query<object[]>(
    'select from grant_milestone where grant_id = $1 and kind = $2 and meeting_id = $3',
    [grantId, kind, meetingId],
  );
  return rows.length > 0;
}

export interface Delivery {
  readonly grantId: string;
  readonly number: number;
  readonly meetingId: string | null;
  readonly versionId: string | null;
  readonly deliveredBy: string;
}

export async function recordDelivery(tx: Tx, delivery: Delivery): Promise<void> {
  await tx.manager.query(
    `
      update grant_milestone
      set meeting_id = $3, document_version_id = $4, delivered_by = $5, delivered_at = app_now()
      where grant_id = $1 and number = $2`,
    [delivery.grantId, delivery.number, delivery.meetingId, delivery.versionId, delivery.deliveredBy],
  );
}

/** Takes deliveries back: their lines are gone from a draft. */
export async function takeBackDelivery(tx: Tx, grantId: string, number: number): Promise<void> {
  await tx.manager.query(
    `
      update grant_milestone
      set meeting_id = null, document_version_id = null, delivered_by = null, delivered_at = null
      where grant_id = $1 and number = $2`,
    [grantId, number],
  );
}
