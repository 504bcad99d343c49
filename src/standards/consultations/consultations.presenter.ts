import type { RoundSide } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { displayNameFor, presentPerson } from '#platform/people/person';
import { answerState, maySeeOtherPositions, takesAnswers } from './consultations.policy.ts';
import type {
  CountryAnswerView,
  PositionView,
  ConsultationRemarkView,
  RoundAbilities,
  RoundLineView,
  RoundView,
} from './dto/round.view.ts';
import type { CountryRow, ObserverRow, RemarkRow, RoundRow } from './round.sql.ts';

const toIsoString = (at: Date | null): string | null => at?.toISOString() ?? null;

export function presentRoundLine({
  id,
  ordinal,
  state,
  opensAt,
  closesAt,
  timeZone,
  countries,
  answered,
}: RoundRow & { countries: number; answered: number }): RoundLineView {
  return {
    id,
    ordinal,
    state,
    opensAt: opensAt.toISOString(),
    closesAt: closesAt.toISOString(),
    timeZone,
    countries,
    answered,
  };
}

/** A round with what its reader may see and do in it. */
export function presentRound(
  actor: Actor,
  side: RoundSide,
  round: RoundRow & { countries: number; answered: number },
  countries: readonly CountryRow[],
  observers: readonly ObserverRow[],
  remarks: readonly RemarkRow[],
): RoundView {
  const yours =
    side === 'team' || side === 'network'
      ? countries.find(({ country }) => country === actor.country)
      : undefined;
  const others = maySeeOtherPositions(actor, round.state)
    ? countries.filter((row) => row.submittedAt !== null && row !== yours)
    : [];
  const can = presentRoundAbilities(actor, side, round, yours);
  // What a network offered in time is withdrawn for as long as its country has not answered.
  const withdrawable = side === 'network' ? takesAnswers(round) && yours?.submittedAt === null : can.remark;
  return {
    ...presentRoundLine(round),
    lead: round.lead,
    reason: round.reason,
    versionId: round.versionId,
    side,
    yourDeadline: toIsoString(yours?.deadline ?? (side === 'observer' ? round.closesAt : null)),
    answers: actor.role === 'secretariat' || actor.role === 'team' ? countries.map(presentAnswer) : null,
    observers:
      side === 'secretariat'
        ? observers.map((observer) => ({
            person: presentPerson(actor, observer.person),
            remarks: observer.remarks,
          }))
        : null,
    yours: yours ? presentPosition(yours, actor) : null,
    others: others.map((row) => presentPosition(row, null)),
    remarks: remarks.map((remark) => presentRemark(actor, side, can.remark, withdrawable, remark)),
    can,
  };
}

function presentAnswer({
  country,
  submittedAt,
  deadline,
  extended,
  extensionReason,
  seats,
}: CountryRow): CountryAnswerView {
  return {
    country,
    state: answerState(submittedAt, deadline),
    closesAt: deadline.toISOString(),
    extended,
    extensionReason,
    seats: seats.length,
    signed: seats.filter(({ by }) => by !== null).length,
    submittedAt: toIsoString(submittedAt),
  };
}

/**
 * @param reader a member of the country's own team or network; null: somebody else, who is not shown who
 * signed.
 */
function presentPosition(
  { country, stance, text, revision, changedBy, changedAt, submittedAt, deadline, seats }: CountryRow,
  reader: Actor | null,
): PositionView {
  return {
    country,
    stance,
    text,
    revision,
    changedBy: reader && changedBy && displayNameFor(reader, changedBy),
    changedAt: toIsoString(changedAt),
    submittedAt: toIsoString(submittedAt),
    late: answerState(submittedAt, deadline) === 'late',
    signatures: reader
      ? seats.map(({ type, seatId, by, at }) => ({
          seat: type,
          by: by && displayNameFor(reader, by),
          at: at && new Date(at).toISOString(),
          mine: reader.seat?.id === seatId,
        }))
      : [],
  };
}

function presentRoundAbilities(
  actor: Actor,
  side: RoundSide,
  round: RoundRow,
  yours: CountryRow | undefined,
): RoundAbilities {
  const isAnswerable = takesAnswers(round);
  const writable = isAnswerable && yours?.submittedAt === null;
  const signature = yours?.seats.find(({ seatId }) => seatId === actor.seat?.id);
  return {
    manage:
      side === 'secretariat' &&
      actor.permissions.has('standards:manage') &&
      (round.state === 'announced' || isAnswerable),
    write: side === 'team' && writable,
    sign:
      side === 'team' &&
      writable &&
      signature !== undefined &&
      signature.by === null &&
      yours?.stance !== null,
    withdrawSignature:
      side === 'team' &&
      isAnswerable &&
      signature !== undefined &&
      signature.by !== null &&
      (yours!.submittedAt === null || round.now < yours!.deadline),
    remark: mayRemark(side, isAnswerable, writable, yours?.offersUntil ?? null, round.now),
    decide: side === 'secretariat' && round.settledAt === null && round.state !== 'announced',
  };
}

/** A network offers until its own country's consultation of it ends, where there is one. */
function mayRemark(
  side: RoundSide,
  isAnswerable: boolean,
  writable: boolean,
  offersUntil: Date | null,
  now: Date,
): boolean {
  if (side === 'observer') return isAnswerable;
  if (side === 'network') return writable && (offersUntil === null || now < offersUntil);
  return side === 'team' && writable;
}

function presentRemark(
  actor: Actor,
  side: RoundSide,
  open: boolean,
  withdrawable: boolean,
  remark: RemarkRow,
): ConsultationRemarkView {
  const {
    id,
    ordinal,
    clauseId,
    clauseNumber,
    country,
    authorId,
    by,
    byTeam,
    text,
    state,
    revision,
    at,
    counts,
    late,
    outcome,
    outcomeReason,
    outcomeRevision,
  } = remark;
  const mine = authorId === actor.memberId;
  const ownCountry = country !== null && country === actor.country && (side === 'team' || side === 'network');
  const theirs = side === 'team' ? ownCountry : mine && (side === 'observer' || state === 'offered');
  return {
    id,
    ordinal,
    clauseId,
    clauseNumber,
    country,
    organisation: country ? null : by.organisation,
    by: side === 'secretariat' || ownCountry || mine ? presentPerson(actor, by) : null,
    text,
    state,
    revision,
    at: at.toISOString(),
    counts,
    late,
    outcome,
    outcomeReason,
    outcomeRevision,
    can: {
      change: open && theirs,
      withdraw: withdrawable && theirs && (side !== 'team' || state === 'in' || mine),
      include: open && side === 'team' && ownCountry && state === 'offered',
      exclude: open && side === 'team' && ownCountry && state === 'in' && !byTeam,
    },
  };
}
