import { Injectable, type OnModuleInit } from '@nestjs/common';
import { formatLongDate } from '@nbn/calendar';
import { CONTRIBUTION_LIMITS, CONTRIBUTION_STAGES, LOCALE } from '@nbn/contracts';
import { fillText, pluralText } from '@nbn/texts';
import { findActorOf } from '../identity/index.ts';
import { type DigestEntry, NewsSourceRegistry } from '../reminders/index.ts';
import { Config } from '#platform/config/config';
import type { EmailReader } from '#platform/mail/email-text';
import type { Tx } from '#platform/persistence/transaction';
import { emailTexts } from '#platform/text/texts';
import type { ContributionRow } from './contribution-facts.ts';
import { findUntold, markTold, type UntoldMove } from './contribution-move.repository.ts';
import { type ContributionReference, ContributionsQuery } from './contributions.query.ts';

interface ToldContribution {
  readonly row: ContributionRow;
  readonly stages: ReadonlySet<string>;
}

/**
 * What became of a member's contributions, as lines of that member's digest: one a contribution, whatever moved,
 * and whatever fields the member follows. Notifications of the same events (an amendment decided, a proposal
 * answered, a ballot closed) stand in the application alone and go into no mail, so nothing is mailed twice; mails
 * of ballots go to those who vote. Taking the moves and planning the mail are one transaction.
 */
@Injectable()
export class ContributionDigestService implements OnModuleInit {
  constructor(
    private readonly registry: NewsSourceRegistry,
    private readonly contributions: ContributionsQuery,
    private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.registry.register('own', (tx, memberId) => this.takeLines(tx, memberId));
  }

  /** Only what the member may read at this moment; the rest waits until it is, or is no news any more. */
  private async takeLines(tx: Tx, memberId: string): Promise<DigestEntry[]> {
    const untold = await findUntold(tx, memberId);
    const actor = untold.length > 0 ? await findActorOf(tx, memberId) : undefined;
    if (!actor) return [];
    const rows = new Map((await this.contributions.find(tx, actor, untold)).map((row) => [keyOf(row), row]));
    const readable = [...movesByContribution(untold)].flatMap(([key, moves]) => {
      const row = rows.get(key);
      const known = row ? moves.filter((move) => isKnown(row, move)) : [];
      return row && known.length > 0 ? [{ row, moves: known }] : [];
    });
    await markTold(
      tx,
      memberId,
      readable.flatMap(({ moves }) => moves),
    );
    return this.linesOf(
      readable.map(({ row, moves }) => ({ row, stages: new Set(moves.map(({ stage }) => stage)) })),
      actor,
    );
  }

  /**
   * The words of a draft, and what was said to them, are not for a mail: they stand on the page alone.
   */
  private linesOf(told: readonly ToldContribution[], { timeZone, language }: EmailReader): DigestEntry[] {
    const texts = emailTexts('contribution-digest', language);
    const named = told
      .slice(0, CONTRIBUTION_LIMITS.perDigest)
      .map(({ row: { kind, id, madeAt }, stages }) => ({
        line: fillText(texts.line, {
          what: texts.what[kind],
          day: formatLongDate(new Date(madeAt), timeZone, LOCALE[language]),
          moves: CONTRIBUTION_STAGES.filter((stage) => stages.has(stage))
            .map((stage) => texts.moves[stage])
            .join(', '),
        }),
        url: this.url(`/contributions/${kind}/${id}`),
      }));
    const count = told.length - named.length;
    if (count === 0) return named;
    return [...named, { line: pluralText(texts.more, language, count), url: this.url('/contributions') }];
  }

  private url(path: string): string {
    return new URL(path, this.config.PUBLIC_URL).href;
  }
}

const keyOf = ({ kind, id }: ContributionReference): string => `${kind}:${id}`;

/** In the order of their first moves. */
function movesByContribution(untold: readonly UntoldMove[]): Map<string, UntoldMove[]> {
  const byContribution = new Map<string, UntoldMove[]>();
  for (const move of untold)
    byContribution.set(keyOf(move), [...(byContribution.get(keyOf(move)) ?? []), move]);
  return byContribution;
}

const isKnown = ({ facts }: ContributionRow, { stage, key }: UntoldMove): boolean =>
  facts.some((fact) => fact.stage === stage && fact.key === key);
