import type { JobStage } from './job-stage.ts';

/** How often the audit log says that this was done with an object. */
export async function countAudited(stage: JobStage, action: string, objectId: string): Promise<number> {
  const { n } = await stage.queryOne<{ n: number }>(
    'select count(*)::int as n from audit_entry where action = $1 and object_id = $2',
    [action, objectId],
  );
  return n;
}

/** How many events of a type name an object. */
export async function countPublished(stage: JobStage, type: string, id: string): Promise<number> {
  const { n } = await stage.queryOne<{ n: number }>(
    `select count(*)::int as n from outbox where type = $1 and payload::text like '%' || $2 || '%'`,
    [type, id],
  );
  return n;
}

/** How many mails were planned for events that begin like this. */
export async function countMails(stage: JobStage, event: string): Promise<number> {
  const { n } = await stage.queryOne<{ n: number }>(
    `select count(*)::int as n from delivery where event like $1 || '%'`,
    [event],
  );
  return n;
}
