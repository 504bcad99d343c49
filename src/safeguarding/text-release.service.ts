import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { HELD_TEXT_RELEASE_LIMITS } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import type { TextOrigin } from '#platform/text/text-origin';
import { SafeguardingReportService, type TextFindings } from './safeguarding-report.service.ts';
import { type HeldText, OwnTextHeld, ReportTooOld } from './safeguarding.problems.ts';

const CLAIM_PATTERN = /^([0-9a-f-]{36})\.([A-Za-z0-9_-]{43})$/;

interface OpenRelease {
  readonly report: string;
  readonly release: string;
  readonly key: Buffer;
}

/**
 * Holds texts back, and lets one through for which a coordinator gave a reason. A release is bound to the
 * very text: the writer keeps a keyed digest of it (the claim), we keep the key alone. So nothing here leads
 * back to a text, and nobody but us can make a claim for another one.
 */
@Injectable()
export class TextReleaseService {
  constructor(
    private readonly database: DataSource,
    private readonly work: UnitOfWork,
    private readonly reports: SafeguardingReportService,
  ) {}

  /** Reports the text and gives its writer what it takes to be known again. */
  async holdText(origin: TextOrigin | null, seen: readonly TextFindings[]): Promise<HeldText> {
    const key = randomBytes(32);
    const report = await this.reports.record(origin, seen, 'held', { claimKey: key });
    return { report, claim: `${report}.${claimDigest(key, seen)}` };
  }

  /**
   * Whether a coordinator's reason for exactly these texts, given to this member at this place, still holds.
   */
  async redeemRelease(origin: TextOrigin | null, seen: readonly TextFindings[]): Promise<boolean> {
    if (!origin?.actor || !origin.claims?.length) return false;
    const claims = new Map(
      origin.claims.flatMap((claim) => {
        const [, report, proof] = CLAIM_PATTERN.exec(claim) ?? [];
        return report && proof ? [[report, proof] as const] : [];
      }),
    );
    const open = await this.database.query<OpenRelease[]>(
      `
        select r.id as report, g.id as release, r.claim_key as key
        from safeguarding_report r
        join safeguarding_release g on g.report_id = r.id
        where r.id = any($1::uuid[]) and r.member_id = $2 and r.place = $3 and r.outcome = 'held'
          and r.claim_key is not null and g.expires_at > app_now()
        order by g.expires_at desc`,
      [[...claims.keys()], origin.actor.memberId, origin.place],
    );
    const fitting = open.find(({ report, key }) => isSameDigest(claims.get(report)!, claimDigest(key, seen)));
    if (!fitting) return false;
    await this.reports.record(origin, seen, 'let-through', { releaseId: fitting.release });
    return true;
  }

  /**
   * A coordinator takes it on herself that the held text of somebody else may pass; the writer sends it again
   * while that is good.
   */
  async release(actor: Actor, reportId: string, reason: string): Promise<{ expiresAt: Date }> {
    return this.work.run(actor, async (tx) => {
      const [report] = await tx.manager.query<{ kinds: string[]; fresh: boolean; memberId: string }[]>(
        `
          select kinds, member_id as "memberId", at > app_now() - make_interval(hours => $2) as fresh
          from safeguarding_report
          where id = $1 and outcome = 'held' and member_id is not null`,
        [reportId, HELD_TEXT_RELEASE_LIMITS.hoursToAsk],
      );
      if (!report) throw new NotFound();
      if (report.memberId === actor.memberId) throw new OwnTextHeld();
      if (!report.fresh) throw new ReportTooOld();
      const [given] = await tx.manager.query<[{ expiresAt: Date }]>(
        `
          insert into safeguarding_release (id, report_id, given_by, reason, expires_at)
          values ($1, $2, $3, $4, app_now() + make_interval(mins => $5))
          returning expires_at as "expiresAt"`,
        [newId(), reportId, actor.memberId, reason, HELD_TEXT_RELEASE_LIMITS.minutesGood],
      );
      tx.broadcast(`member:${report.memberId}`, 'words-released', { reportId });
      tx.audit({
        action: 'safeguarding.released',
        object: { kind: 'safeguarding-report', id: reportId },
        detail: { kinds: report.kinds, minutes: HELD_TEXT_RELEASE_LIMITS.minutesGood },
      });
      return given;
    });
  }
}

/**
 * Over every field that was held, in its order; of a live text over the very words that held it, since others
 * may write around them meanwhile.
 */
function claimDigest(key: Buffer, seen: readonly TextFindings[]): string {
  const bound = seen.map(({ field, text, findings, excerpt }) => [
    field,
    ...(excerpt ? findings.map(({ start, end }) => text.slice(start, end)) : [text]),
  ]);
  return createHmac('sha256', key).update(JSON.stringify(bound)).digest('base64url');
}

function isSameDigest(given: string, expected: string): boolean {
  return timingSafeEqual(Buffer.from(given), Buffer.from(expected));
}
