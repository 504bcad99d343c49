import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { HELD_TEXT_RELEASE_LIMITS } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import type { TextOrigin } from '#platform/text/text-origin';
import { SafeguardingReportService, type TextFindings } from './safeguarding-report.service.ts';
import { findHeldReport, findOpenReleases, insertRelease } from './text-release.repository.ts';
import { type HeldText, OwnTextHeld, ReportTooOld } from './safeguarding.problems.ts';

const CLAIM_PATTERN = /^([0-9a-f-]{36})\.([A-Za-z0-9_-]{43})$/;

/**
 * Holds texts back, and lets one through when a coordinator has given a reason. A release is bound to exactly
 * that text: the writer keeps a keyed digest of it (the claim), the server keeps the key alone. So nothing
 * stored leads back to a text, and only the server can make a claim for another one.
 */
@Injectable()
export class TextReleaseService {
  constructor(
    private readonly database: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly reports: SafeguardingReportService,
  ) {}

  /** Reports the text and returns the claim by which its writer can send it again. */
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
    const open = await findOpenReleases(
      this.database.manager,
      [...claims.keys()],
      origin.actor.memberId,
      origin.place,
    );
    const match = open.find(({ report, key }) => isSameDigest(claims.get(report)!, claimDigest(key, seen)));
    if (!match) return false;
    await this.reports.record(origin, seen, 'let-through', { releaseId: match.release });
    return true;
  }

  /**
   * A coordinator decides that the held text of somebody else may pass; the writer sends it again before the
   * release expires.
   */
  async release(actor: Actor, reportId: string, reason: string): Promise<{ expiresAt: Date }> {
    return this.unitOfWork.run(actor, async (tx) => {
      const report = await findHeldReport(tx, reportId);
      if (!report) throw new NotFound();
      if (report.memberId === actor.memberId) throw new OwnTextHeld();
      if (!report.fresh) throw new ReportTooOld();
      const release = await insertRelease(tx, reportId, actor.memberId, reason);
      tx.broadcast(`member:${report.memberId}`, 'words-released', { reportId });
      tx.audit({
        action: 'safeguarding.released',
        object: { kind: 'safeguarding-report', id: reportId },
        detail: { kinds: report.kinds, minutes: HELD_TEXT_RELEASE_LIMITS.minutesGood },
      });
      return release;
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
