import { isDecided } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { displayNameFor } from '#platform/people/person';
import type { WholeBallot } from '../ballot.rows.ts';
import { presentPaper, presentResult, isBundleWithheld } from '../ballots.presenter.ts';
import { mayHoldBundle, mayManage, maySeeCount, mayDownloadBundle, phaseOf } from '../ballots.policy.ts';
import type { BallotLifecycleView, BallotMayView } from '../dto/ballot-lifecycle.view.ts';
import type { BallotLifecycle } from './ballot-lifecycle.query.ts';

/** The life of a ballot for its page, with what the reader may do now. */
export function presentLifecycle(
  actor: Actor,
  ballot: WholeBallot,
  life: BallotLifecycle,
): BallotLifecycleView {
  return {
    notes: life.notes.map(({ kind, text, by, at }) => ({
      kind,
      text,
      by: displayNameFor(actor, by),
      at: new Date(at).toISOString(),
    })),
    confirmedBy: [...life.confirmedBy],
    lotTexts: life.lotTexts.map(({ country, text }) => ({ country, text })),
    followup: life.followup && { ...life.followup, at: new Date(life.followup.at).toISOString() },
    arrangement: life.arrangement && { ...life.arrangement },
    team: life.team.map(({ seatId, type }) => ({ seatId, type })),
    entries: life.entries.map((entry) => ({
      ...entry,
      enteredBy: displayNameFor(actor, entry.enteredBy),
      paper: entry.paper && presentPaper(entry.paper),
    })),
    record: { entries: [...life.record.entries], chain: [...life.record.chain] },
    count: life.count && presentResult(life.count, ballot.secrecy),
    holders: isBundleWithheld(ballot) && isDecided(phaseOf(ballot, ballot.now)) ? [...life.holders] : [],
    may: abilitiesOf(actor, ballot, life),
  };
}

function abilitiesOf(actor: Actor, ballot: WholeBallot, life: BallotLifecycle): BallotMayView {
  const phase = phaseOf(ballot, ballot.now);
  const manages = mayManage(actor);
  const withheld = isBundleWithheld(ballot) ? life.holding : null;
  const { seat } = actor;
  const onRoll = seat !== null && ballot.seat?.seatId === seat.id && !ballot.seat.recused;
  const tieOpen = isDecided(phase) && ballot.tieDueAt !== null && ballot.tieDueAt > ballot.now;
  return {
    announce: manages && phase === 'draft',
    withdraw: manages && (phase === 'draft' || phase === 'announced'),
    administer: manages && phase === 'open',
    enterPapers: manages && phase === 'open' && ballot.secrecy === 'open',
    arrange: seat !== null && phase === 'announced' && ballot.opensAt > ballot.now,
    confirm: onRoll && maySeeCount(actor, ballot, phase) && !life.confirmedBy.includes(seat.country),
    confirmClosing: phase === 'counted' && life.mayConfirmClosing,
    decideTie: tieOpen && ballot.tieRule === 'chair' && seat !== null && seat.country === ballot.chairCountry,
    submitLotText: tieOpen && ballot.tieRule === 'lot' && onRoll,
    record: manages && isDecided(phase),
    review: manages && isDecided(phase),
    takeBundle: mayDownloadBundle(actor, ballot, phase, withheld),
    holdBundle: mayHoldBundle(actor, phase, withheld),
  };
}
