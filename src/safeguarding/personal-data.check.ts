import { Injectable } from '@nestjs/common';
import { type Finding, mayHoldPersonalData, severityOf } from '@nbn/safeguarding';
import { Clock } from '#platform/time/clock';
import { currentTextOrigin } from '#platform/text/text-origin';
import type { IncomingText, TextCheck } from '#platform/text/text-check.service';
import { ContactAllowList } from './contact-allow-list.ts';
import { TextReleaseService } from './text-release.service.ts';
import { SafeguardingReportService, type TextFindings } from './safeguarding-report.service.ts';
import { type FindingPlace, PersonalDataFound, SafeguardingUnavailable } from './safeguarding.problems.ts';
import { ScanPool } from './scan/scan-pool.ts';
import { findListBoundaries, type ListBoundary, splitFindingsAt } from './list-boundaries.ts';

const HOUR_MS = 3_600_000;

/**
 * No victim's data gets in: every text passes here before anything of it is stored. Identity numbers,
 * accounts and passports are held back; telephones and mailboxes that are nobody's known ones are only
 * counted.
 */
@Injectable()
export class PersonalDataCheck implements TextCheck {
  private cachedYear: Promise<number> | null = null;
  private yearLoadedAt = 0;

  constructor(
    private readonly pool: ScanPool,
    private readonly allowList: ContactAllowList,
    private readonly reports: SafeguardingReportService,
    private readonly releases: TextReleaseService,
    private readonly clock: Clock,
  ) {}

  async check(texts: readonly IncomingText[]): Promise<void> {
    const boundaries = findListBoundaries(texts);
    const besideBoundary = new Set(boundaries.flatMap(({ at }) => [at, at + 1]));
    const suspects = texts.filter(({ text }, at) => besideBoundary.has(at) || mayHoldPersonalData(text));
    if (suspects.length === 0) return;
    try {
      await this.scanAndDecide(suspects, boundaries, texts);
    } catch (error) {
      // Whatever else went wrong may carry the text along; it ends here, and the text is refused.
      throw error instanceof PersonalDataFound ? error : new SafeguardingUnavailable();
    }
  }

  /** @param boundaries where texts of a list meet, by the places of `all`. */
  private async scanAndDecide(
    texts: readonly IncomingText[],
    boundaries: readonly ListBoundary[],
    all: readonly IncomingText[],
  ): Promise<void> {
    const scanned = await this.pool.scan(
      [...texts, ...boundaries].map(({ text }) => text),
      await this.year(),
    );
    const torn = findingsAcrossBoundaries(all, boundaries, scanned.slice(texts.length));
    const seen: TextFindings[] = [];
    for (const [index, incoming] of texts.entries()) {
      const { field, text, contact, excerpt } = incoming;
      const findings = [
        ...scanned[index]!.filter(({ kind }) => kind !== contact),
        ...(torn.get(incoming) ?? []),
      ];
      const unknown = await this.allowList.withoutKnownContacts(text, findings);
      if (unknown.length > 0) seen.push({ field, text, findings: unknown, excerpt: excerpt === true });
    }
    if (seen.length === 0) return;
    const blocking = seen
      .map((text) => ({
        ...text,
        findings: text.findings.filter(({ kind }) => severityOf(kind) === 'block'),
      }))
      .filter(({ findings }) => findings.length > 0);
    const origin = currentTextOrigin();
    if (blocking.length === 0) {
      // A search is not stored, so it is not reported.
      if (!origin?.place.startsWith('GET ')) await this.reports.record(origin, seen, 'noticed');
      return;
    }
    if (await this.releases.redeemRelease(origin, blocking)) return;
    throw new PersonalDataFound(
      blocking.flatMap(toFindingPlaces),
      await this.releases.holdText(origin, blocking),
    );
  }

  /** The database's year, asked once an hour: rules that begin on a date begin with it. */
  private year(): Promise<number> {
    if (!this.cachedYear || performance.now() - this.yearLoadedAt > HOUR_MS) {
      this.yearLoadedAt = performance.now();
      this.cachedYear = this.clock.now().then((now) => now.getUTCFullYear());
      this.cachedYear.catch(() => {
        this.cachedYear = null;
      });
    }
    return this.cachedYear;
  }
}

/** Parts of numbers that were torn apart between two texts of a list, by text. */
function findingsAcrossBoundaries(
  texts: readonly IncomingText[],
  boundaries: readonly ListBoundary[],
  findings: readonly (readonly Finding[])[],
): Map<IncomingText, Finding[]> {
  const torn = new Map<IncomingText, Finding[]>();
  const put = (text: IncomingText, parts: readonly Finding[]): void => {
    if (parts.length > 0) torn.set(text, [...(torn.get(text) ?? []), ...parts]);
  };
  for (const [index, boundary] of boundaries.entries()) {
    const { before, after } = splitFindingsAt(boundary, findings[index]!, texts[boundary.at]!.text.length);
    put(texts[boundary.at]!, before);
    put(texts[boundary.at + 1]!, after);
  }
  return torn;
}

function toFindingPlaces({ field, findings }: TextFindings): FindingPlace[] {
  return findings.map(({ kind, start, end }) => ({ field, kind, start, length: end - start }));
}
