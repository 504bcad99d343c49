import { Injectable } from '@nestjs/common';
import { LETTING_THROUGH, type SafeguardingOutcome } from '@nbn/contracts';
import type { Finding, PersonalDataKind } from '@nbn/safeguarding';
import { DataSource } from 'typeorm';
import type { Actor } from '../platform/access/actor.ts';
import { newId } from '../platform/persistence/id.ts';
import { UnitOfWork } from '../platform/persistence/unit-of-work.ts';
import { NotFound } from '../platform/problems/problem.ts';
import type { TextOrigin } from '../platform/text/text-origin.ts';
import { ReportTooOld } from './safeguarding.problems.ts';

/** What was seen in one field. */
export interface Seen {
  readonly field: string;
  readonly findings: readonly Pick<Finding, 'kind' | 'start' | 'end'>[];
}

/** What of it is written down: the field, the kinds and their lengths. */
interface Kept {
  readonly field: string;
  readonly found: readonly { readonly kind: PersonalDataKind; readonly length: number }[];
}

const keep = (seen: readonly Seen[]): Kept[] => seen.map(({ field, findings }) => ({ field, found: findings.map(({ kind, start, end }) => ({ kind, length: end - start })) }));

/**
 * Writes down that something was seen, and lets a text through for which a coordinator gave a reason. Reports are written
 * beside the command's transaction, not in it: a refused command leaves nothing behind but its report.
 */
@Injectable()
export class Reports {
  constructor(
    private readonly database: DataSource,
    private readonly work: UnitOfWork,
  ) {}

  /** @returns the report's id. */
  async record(origin: TextOrigin | null, seen: readonly Seen[], outcome: SafeguardingOutcome, releaseId: string | null = null): Promise<string> {
    const id = newId();
    const kept = keep(seen);
    const kinds = [...new Set(kept.flatMap(({ found }) => found.map(({ kind }) => kind)))];
    await this.database.query(
      `insert into safeguarding_report (id, member_id, country, place, seen, kinds, outcome, release_id) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, origin?.actor?.memberId ?? null, origin?.actor?.country ?? null, origin?.place ?? 'system', JSON.stringify(kept), kinds, outcome, releaseId]);
    return id;
  }

  /** Whether a coordinator's reason, given to this member for this place and for numbers of these kinds and lengths, still holds. */
  async letThrough(origin: TextOrigin | null, seen: readonly Seen[]): Promise<boolean> {
    if (!origin?.actor) return false;
    const [release] = await this.database.query<{ id: string }[]>(
      `select g.id from safeguarding_report r join safeguarding_release g on g.report_id = r.id
       where r.member_id = $1 and r.place = $2 and r.outcome = 'held' and r.seen = $3::jsonb and g.expires_at > app_now()
       order by g.expires_at desc limit 1`,
      [origin.actor.memberId, origin.place, JSON.stringify(keep(seen))]);
    if (!release) return false;
    await this.record(origin, seen, 'let-through', release.id);
    return true;
  }

  /** A coordinator takes it on herself that the held text may pass; the writer sends it again while that is good. */
  async release(actor: Actor, reportId: string, reason: string): Promise<{ expiresAt: Date }> {
    return this.work.run(actor, async (tx) => {
      const [report] = await tx.manager.query<{ kinds: string[]; fresh: boolean }[]>(
        `select kinds, at > app_now() - make_interval(hours => $2) as fresh from safeguarding_report where id = $1 and outcome = 'held' and member_id is not null`,
        [reportId, LETTING_THROUGH.hoursToAsk]);
      if (!report) throw new NotFound();
      if (!report.fresh) throw new ReportTooOld();
      const [given] = await tx.manager.query<[{ expiresAt: Date }]>(
        `insert into safeguarding_release (id, report_id, given_by, reason, expires_at)
         values ($1, $2, $3, $4, app_now() + make_interval(mins => $5)) returning expires_at as "expiresAt"`,
        [newId(), reportId, actor.memberId, reason, LETTING_THROUGH.minutesGood]);
      tx.audit({ action: 'safeguarding.released', object: { kind: 'safeguarding-report', id: reportId }, detail: { kinds: report.kinds, minutes: LETTING_THROUGH.minutesGood } });
      return given;
    });
  }

  /** A member says that what was marked is no such number. Only its kind and length are told. */
  async falseAlarm(actor: Actor, place: string, kind: PersonalDataKind, length: number): Promise<void> {
    await this.work.run(actor, async (tx) => {
      const id = await this.record({ actor, place }, [{ field: 'text', findings: [{ kind, start: 0, end: length }] }], 'false-alarm');
      tx.audit({ action: 'safeguarding.false-alarm-reported', object: { kind: 'safeguarding-report', id }, detail: { kind } });
    });
  }
}
