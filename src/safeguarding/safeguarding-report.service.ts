import { Injectable } from '@nestjs/common';
import type { SafeguardingOutcome } from '@nbn/contracts';
import { type Finding, type PersonalDataKind, RULES_VERSION } from '@nbn/safeguarding';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import type { TextOrigin } from '#platform/text/text-origin';

/**
 * What was seen in one field, and in which text, or piece of one that others write in too: the text is never
 * kept.
 */
export interface TextFindings {
  readonly field: string;
  readonly text: string;
  readonly findings: readonly Pick<Finding, 'kind' | 'start' | 'end'>[];
  readonly excerpt?: boolean;
}

/** What of it is written down: the field, the kinds and their lengths. */
interface StoredFindings {
  readonly field: string;
  readonly found: readonly { readonly kind: PersonalDataKind; readonly length: number }[];
}

/** Whose text it was, and by which way it came. */
type ReportOrigin = Pick<TextOrigin, 'actor' | 'place'>;

const toStoredFindings = (seen: readonly TextFindings[]): StoredFindings[] =>
  seen.map(({ field, findings }) => ({
    field,
    found: findings.map(({ kind, start, end }) => ({ kind, length: end - start })),
  }));

/**
 * Writes down that something was seen. Reports are written beside the command's transaction, not in it: a
 * refused command leaves nothing behind but its report.
 */
@Injectable()
export class SafeguardingReportService {
  constructor(
    private readonly database: DataSource,
    private readonly work: UnitOfWork,
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
    const kept = toStoredFindings(seen);
    const kinds = [...new Set(kept.flatMap(({ found }) => found.map(({ kind }) => kind)))];
    await this.database.query(
      `
        insert into safeguarding_report (
          id, member_id, country, place, seen, kinds, outcome, release_id, claim_key, rules_version
        )
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        id,
        origin?.actor?.memberId ?? null,
        origin?.actor?.country ?? null,
        origin?.place ?? 'system',
        JSON.stringify(kept),
        kinds,
        outcome,
        more.releaseId ?? null,
        more.claimKey ?? null,
        RULES_VERSION,
      ],
    );
    return id;
  }

  /** A member says that what was marked is no such number. Only its kind and length are told. */
  async reportFalseAlarm(actor: Actor, place: string, kind: PersonalDataKind, length: number): Promise<void> {
    await this.work.run(actor, async (tx) => {
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
