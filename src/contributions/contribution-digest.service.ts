import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CONTRIBUTION_LIMITS, CONTRIBUTION_STAGES } from '@nbn/contracts';
import { findActorOf } from '../identity/index.ts';
import { type DigestEntry, NewsSourceRegistry } from '../reminders/index.ts';
import { Config } from '#platform/config/config';
import { fillText } from '#platform/mail/email-text';
import type { Tx } from '#platform/persistence/transaction';
import type { ContributionRow } from './contribution-facts.ts';
import { findUntold, markTold, type UntoldMove } from './contribution-move.repository.ts';
import { type ContributionReference, ContributionsQuery } from './contributions.query.ts';
import { CONTRIBUTION_DIGEST_TEXTS } from './emails/contribution-digest.texts.ts';

const TEXTS = CONTRIBUTION_DIGEST_TEXTS;

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
      actor.timeZone,
    );
  }

  private linesOf(told: readonly ToldContribution[], timeZone: string): DigestEntry[] {
    const named = told
      .slice(0, CONTRIBUTION_LIMITS.perDigest)
      .map(({ row: { kind, id, madeAt }, stages }) => ({
        line: fillText(TEXTS.line, {
          what: TEXTS.what[kind],
          day: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone }).format(new Date(madeAt)),
          moves: CONTRIBUTION_STAGES.filter((stage) => stages.has(stage))
            .map((stage) => TEXTS.moves[stage])
            .join(', '),
        }),
        url: this.url(`/contributions/${kind}/${id}`),
      }));
    const count = told.length - named.length;
    if (count === 0) return named;
    const more = fillText(TEXTS.more[count === 1 ? 'one' : 'other'], { count });
    return [...named, { line: more, url: this.url('/contributions') }];
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
