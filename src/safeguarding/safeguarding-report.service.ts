import { Injectable } from '@nestjs/common';
import type { SafeguardingOutcome } from '@nbn/contracts';
import { type Finding, type PersonalDataKind } from '@nbn/safeguarding';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { insertReport, type ReportOrigin, type StoredFindings } from './safeguarding-report.repository.ts';

/**
 * What was found in one field, and in which text, or in which excerpt of a text that others edit too: the text
 * is never stored.
 */
export interface TextFindings {
  readonly field: string;
  readonly text: string;
  readonly findings: readonly Pick<Finding, 'kind' | 'start' | 'end'>[];
  readonly excerpt?: boolean;
}

const toStoredFindings = (seen: readonly TextFindings[]): StoredFindings[] =>
  seen.map(({ field, findings }) => ({
    field,
    found: findings.map(({ kind, start, end }) => ({ kind, length: end - start })),
  }));

/**
 * Reports what was found in texts. A report is written outside the command's transaction: a refused command
 * leaves nothing behind but its report.
 */
@Injectable()
export class SafeguardingReportService {
  constructor(
    private readonly database: DataSource,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /**
   * @returns the report's id. `more`: the release by which a text passed, or the key to know a held one
   * again.
   */
  async record(
    origin: ReportOrigin | null,
    seen: readonly TextFindings[],
    outcome: SafeguardingOutcome,
    more: { releaseId?: string; claimKey?: Buffer } = {},
  ): Promise<string> {
    const id = newId();
    await insertReport(this.database.manager, {
      id,
      origin,
      seen: toStoredFindings(seen),
      outcome,
      ...more,
    });
    return id;
  }

  /** A member states that a marked number is not personal data. Only its kind and length are stored. */
  async reportFalseAlarm(actor: Actor, place: string, kind: PersonalDataKind, length: number): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const id = await this.record(
        { actor, place },
        [{ field: 'text', text: '', findings: [{ kind, start: 0, end: length }] }],
        'false-alarm',
      );
      tx.audit({
        action: 'safeguarding.false-alarm-reported',
        object: { kind: 'safeguarding-report', id },
        detail: { kind },
      });
    });
  }
}
