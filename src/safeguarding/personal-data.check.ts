import { Injectable } from '@nestjs/common';
import { type Finding, mayHoldPersonalData, severityOf } from '@nbn/safeguarding';
import { Clock } from '../platform/time/clock.ts';
import { textOrigin } from '../platform/text/text-origin.ts';
import type { IncomingText, TextCheck } from '../platform/text/text-gate.ts';
import { AllowList } from './allow-list.ts';
import { Releases } from './releases.service.ts';
import { Reports, type Seen } from './reports.service.ts';
import { type FoundIn, PersonalDataFound, SafeguardingUnavailable } from './safeguarding.problems.ts';
import { ScanPool } from './scanning/scan-pool.ts';
import { boundariesOf, type ListBoundary, tornAt } from './list-boundaries.ts';

const HOUR_MS = 3_600_000;

/**
 * No victim's data gets in: every text passes here before anything of it is stored. Identity numbers,
 * accounts and passports are held back; telephones and mailboxes that are nobody's known ones are only
 * counted.
 */
@Injectable()
export class PersonalDataCheck implements TextCheck {
  private knownYear: Promise<number> | null = null;
  private yearSince = 0;

  constructor(
    private readonly pool: ScanPool,
    private readonly allowed: AllowList,
    private readonly reports: Reports,
    private readonly releases: Releases,
    private readonly clock: Clock,
  ) {}

  async check(texts: readonly IncomingText[]): Promise<void> {
    const boundaries = boundariesOf(texts);
    const besideBoundary = new Set(boundaries.flatMap(({ at }) => [at, at + 1]));
    const suspects = texts.filter(({ text }, at) => besideBoundary.has(at) || mayHoldPersonalData(text));
    if (suspects.length === 0) return;
    try {
      await this.judge(suspects, boundaries, texts);
    } catch (error) {
      // Whatever else went wrong may carry the text along; it ends here, and the text is refused.
      throw error instanceof PersonalDataFound ? error : new SafeguardingUnavailable();
    }
  }

  /** @param boundaries where texts of a list meet, by the places of `all`. */
  private async judge(
    texts: readonly IncomingText[],
    boundaries: readonly ListBoundary[],
    all: readonly IncomingText[],
  ): Promise<void> {
    const scanned = await this.pool.scan(
      [...texts, ...boundaries].map(({ text }) => text),
      await this.year(),
    );
    const torn = tornIn(all, boundaries, scanned.slice(texts.length));
    const seen: Seen[] = [];
    for (const [index, incoming] of texts.entries()) {
      const { field, text, contact, excerpt } = incoming;
      const findings = [
        ...scanned[index]!.filter(({ kind }) => kind !== contact),
        ...(torn.get(incoming) ?? []),
      ];
      const unknown = await this.allowed.unknownOf(text, findings);
      if (unknown.length > 0) seen.push({ field, text, findings: unknown, excerpt: excerpt === true });
    }
    if (seen.length === 0) return;
    const blocking = seen
      .map(({ findings: found, ...rest }) => ({
        ...rest,
        findings: found.filter(({ kind }) => severityOf(kind) === 'block'),
      }))
      .filter(({ findings: found }) => found.length > 0);
    const origin = textOrigin();
    if (blocking.length === 0) {
      // What is only searched for is written nowhere.
      if (!origin?.place.startsWith('GET ')) await this.reports.record(origin, seen, 'noticed');
      return;
    }
    if (await this.releases.letThrough(origin, blocking)) return;
    throw new PersonalDataFound(blocking.flatMap(placesOf), await this.releases.hold(origin, blocking));
  }

  /** The database's year, asked once an hour: rules that begin on a date begin with it. */
  private year(): Promise<number> {
    if (!this.knownYear || performance.now() - this.yearSince > HOUR_MS) {
      this.yearSince = performance.now();
      this.knownYear = this.clock.now().then((now) => now.getUTCFullYear());
      this.knownYear.catch(() => {
        this.knownYear = null;
      });
    }
    return this.knownYear;
  }
}

/** Parts of numbers that were torn apart between two texts of a list, by text. */
function tornIn(
  texts: readonly IncomingText[],
  boundaries: readonly ListBoundary[],
  findings: readonly (readonly Finding[])[],
): Map<IncomingText, Finding[]> {
  const torn = new Map<IncomingText, Finding[]>();
  const put = (text: IncomingText, parts: readonly Finding[]): void => {
    if (parts.length > 0) torn.set(text, [...(torn.get(text) ?? []), ...parts]);
  };
  for (const [index, boundary] of boundaries.entries()) {
    const { before, behind } = tornAt(boundary, findings[index]!, texts[boundary.at]!.text.length);
    put(texts[boundary.at]!, before);
    put(texts[boundary.at + 1]!, behind);
  }
  return torn;
}

function placesOf({ field, findings }: Seen): FoundIn[] {
  return findings.map(({ kind, start, end }) => ({ field, kind, start, length: end - start }));
}
