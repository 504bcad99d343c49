import type { Actor } from '#platform/access/actor';
import type { CsvValue } from '#platform/http/csv';
import { displayNameFor } from '#platform/people/person';
import { decisionAbilities, mayReadNote, mayReport } from './decisions.policy.ts';
import type { DecisionLineRow, FollowUpRow } from './decisions.query.ts';
import type { DecisionView, FollowUpView, MeetingOriginView } from './dto/decision.view.ts';

/** What a row of a register says of the meeting that it came from. */
export interface OriginRow extends Pick<
  DecisionLineRow,
  'meetingId' | 'meetingTitle' | 'kind' | 'countryCode' | 'meetingStartsAt' | 'itemId' | 'itemTitle'
> {}

export function presentOrigin({
  meetingId,
  meetingTitle,
  kind,
  countryCode,
  meetingStartsAt,
  itemId,
  itemTitle,
}: OriginRow): MeetingOriginView {
  return {
    id: meetingId,
    title: meetingTitle,
    kind,
    country: countryCode,
    startsAt: meetingStartsAt.toISOString(),
    itemId,
    itemTitle,
  };
}

/** A country's follow-up; note and evidence only for those who may read them. */
function presentFollowUp(
  actor: Actor,
  { note, evidence, updatedAt, holder, ...row }: FollowUpRow,
): FollowUpView {
  const reads = mayReadNote(actor, row.country, row.shared);
  return {
    ...row,
    holder: holder && displayNameFor(actor, holder),
    note: reads ? note : null,
    evidence: reads ? evidence : null,
    updatedAt: new Date(updatedAt).toISOString(),
    mine: mayReport(actor, row.country),
  };
}

/** A decision as one reader gets it. */
export function presentDecision(actor: Actor, row: DecisionLineRow): DecisionView {
  const {
    id,
    reference,
    decisionKind,
    text,
    basis,
    ballotId,
    indicative,
    countriesPresent,
    minutesState,
    followUpOn,
    reviewOn,
    reviewed,
    reviewCountry,
    reviewSeat,
    withdrawnReason,
    withdrawn,
    sharedAbroad,
    revision,
  } = row;
  return {
    id,
    reference,
    kind: decisionKind,
    text,
    basis,
    ballotId,
    indicative,
    countriesPresent,
    takenAt: row.takenAt.toISOString(),
    meeting: presentOrigin(row),
    minutesState,
    followUpOn,
    followUps: row.followUps.map((each) => presentFollowUp(actor, each)),
    reviewOn,
    reviewed,
    reviewCountry,
    reviewSeat,
    withdrawnReason,
    withdrawn,
    sharedAbroad,
    areas: row.areas.map((area) => ({ ...area })),
    clauses: row.clauses.map((clause) => ({ ...clause })),
    revision,
    can: decisionAbilities(actor, row),
  };
}

export const DECISION_COLUMNS = [
  'reference',
  'taken',
  'meeting',
  'kind',
  'basis',
  'standing',
  'text',
  'minutes',
  'followUpOn',
  'reviewOn',
  'areas',
  'clauses',
  'country',
  'seat',
  'state',
  'overdue',
  'note',
  'evidence',
] as const;
type Column = (typeof DECISION_COLUMNS)[number];

function standingOf({
  withdrawn,
  indicative,
}: Pick<DecisionView, 'withdrawn' | 'indicative'>): 'withdrawn' | 'indicative' | 'decided' {
  if (withdrawn) return 'withdrawn';
  return indicative ? 'indicative' : 'decided';
}

/**
 * A decision as table records, for CSV and JSON: one for each country that was asked to follow it up, or a
 * single one.
 */
export function decisionRecords(actor: Actor, row: DecisionLineRow): Record<Column, CsvValue>[] {
  const { followUps, clauses, areas, ...view } = presentDecision(actor, row);
  const shared = {
    reference: view.reference,
    taken: view.takenAt,
    meeting: view.meeting.title,
    kind: view.kind,
    basis: view.basis,
    standing: standingOf(view),
    text: view.text,
    minutes: view.minutesState,
    followUpOn: view.followUpOn,
    reviewOn: view.reviewOn,
    areas: areas.map(({ title }) => title).join('; ') || null,
    clauses: clauses.map(({ clauseId }) => clauseId).join(' ') || null,
  };
  const none = { country: null, seat: null, state: null, overdue: null, note: null, evidence: null };
  if (followUps.length === 0) return [{ ...shared, ...none }];
  return followUps.map(({ country, seat, state, overdue, note, evidence }) => ({
    ...shared,
    country,
    seat,
    state,
    overdue,
    note,
    evidence,
  }));
}
