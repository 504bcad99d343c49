import { Injectable } from '@nestjs/common';
import { BALLOT_LIMITS } from '@nbn/contracts';
import type { BallotResult } from '@nbn/voting';
import { SYSTEM } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import { BallotAnnouncementService } from '../ballot-announcement.service.ts';
import type { BallotReaders } from '../ballot-plan.ts';
import type { Ballot } from '../ballot.entity.ts';
import { findOptionsAmong, findReaderIds, saveRelease } from '../ballot.repository.ts';
import { BallotClosed } from '../ballots.events.ts';
import { findCurrentVoterIds } from '../roll.repository.ts';

const HOUR_MS = 3_600_000;

/**
 * Releases a counted result, once: from then on everyone who may read the ballot sees it, and features act on
 * it.
 */
@Injectable()
export class ResultReleaseService {
  constructor(private readonly announcements: BallotAnnouncementService) {}

  /**
   * Releases the count. A tie that the chair or a lot is to resolve is published to features when it is
   * resolved, or lapses.
   */
  async release(tx: Tx, ballot: Ballot, result: BallotResult): Promise<void> {
    const isOpenTie = result.state === 'tied' && (ballot.tieRule === 'chair' || ballot.tieRule === 'lot');
    await saveRelease(tx, ballot.id, isOpenTie);
    tx.broadcast(`ballot:${ballot.id}`, 'ballot-closed', { ballotId: ballot.id });
    if (!isOpenTie) await this.publishClosed(tx, { ...ballot, outcome: result.state });
    if (result.kind === 'options' && result.state === 'tied' && ballot.tieRule === 'runoff')
      await this.openRunoff(tx, ballot, result.tied, result.open);
    if (
      result.kind === 'consent' &&
      result.state === 'blocked' &&
      ballot.round >= (ballot.rules.maxRounds ?? BALLOT_LIMITS.consentRounds)
    )
      await this.openFallback(tx, ballot);
  }

  /** Publishes to features how the ballot ended. */
  async publishClosed(
    tx: Tx,
    {
      id: ballotId,
      subjectKind,
      subjectId,
      outcome,
    }: Pick<Ballot, 'id' | 'subjectKind' | 'subjectId' | 'outcome'>,
  ): Promise<void> {
    tx.publish(
      new BallotClosed({
        ballotId,
        subjectKind,
        subjectId,
        outcome: outcome!,
        holderIds: await findCurrentVoterIds(tx.manager, ballotId),
      }),
    );
  }

  /**
   * A new ballot among the tied, for the places that are open; same roll and rules, for three days. If it
   * ties again, that is reported.
   */
  private async openRunoff(tx: Tx, ballot: Ballot, tied: readonly string[], places: number): Promise<void> {
    const options = await findOptionsAmong(tx, ballot.id, tied);
    await this.announcements.announceInTransaction(tx, SYSTEM, {
      ...(await sharedTerms(tx, ballot)),
      method: ballot.method,
      electorate: ballot.electorate,
      rules: ballot.rules,
      options,
      places,
      secrecy: ballot.secrecy,
      tieRule: 'report',
      opensAt: null,
      closesAt: new Date(tx.now.getTime() + BALLOT_LIMITS.runoffHours * HOUR_MS),
      follows: ballot.id,
      announcedBy: ballot.announcedBy,
      rollOf: ballot.id,
    });
  }

  /** After the last blocked round of consent: a proposal by the rule that was declared before the first. */
  private async openFallback(tx: Tx, ballot: Ballot): Promise<void> {
    const { chambers, leastSeats, vacantCount } = ballot.rules;
    await this.announcements.announceInTransaction(tx, SYSTEM, {
      ...(await sharedTerms(tx, ballot)),
      method: 'proposal',
      electorate: 'one-country-one-vote',
      options: [],
      places: 1,
      secrecy: 'open',
      rules: {
        majority: 'six_countries',
        ...(chambers ? { chambers } : {}),
        ...(leastSeats ? { leastSeats } : {}),
        ...(vacantCount ? { vacantCount } : {}),
      },
      opensAt: null,
      closesAt: new Date(tx.now.getTime() + BALLOT_LIMITS.runoffHours * HOUR_MS),
      follows: ballot.id,
      announcedBy: ballot.announcedBy,
      rollOf: ballot.id,
    });
  }
}

/**
 * What a ballot that follows by itself has in common with the one before: its thing, who reads it and who
 * votes, its quorum.
 */
async function sharedTerms(tx: Tx, ballot: Ballot) {
  const {
    subjectKind,
    subjectId,
    subjectPath,
    textHash,
    question,
    quorumCountries,
    quorumShare,
    timeZone,
    results,
    rollCountries,
  } = ballot;
  return {
    subject: { kind: subjectKind, id: subjectId, path: subjectPath, textHash },
    question,
    quorumCountries,
    quorumShare,
    timeZone,
    audience: await findAudience(tx, ballot),
    ...(rollCountries ? { rollCountries } : {}),
    results: results === 'after-release' ? ('after-release' as const) : ('after-close' as const),
  };
}

/** Whoever may read a ballot reads what follows from it, and nobody else. */
async function findAudience(tx: Tx, { id, audience, audienceCountry }: Ballot): Promise<BallotReaders> {
  if (audience === 'country' && audienceCountry) return { kind: 'country', country: audienceCountry };
  if (audience === 'region' || audience === 'teams') return { kind: audience };
  return { kind: 'members', memberIds: await findReaderIds(tx, id) };
}
