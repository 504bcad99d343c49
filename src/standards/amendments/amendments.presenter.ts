import type { FormattedText } from '@nbn/drafting';
import type { Actor } from '#platform/access/actor';
import { presentPerson, presentFileSource, type PeopleReader } from '#platform/people/person';
import type {
  AmendedClauseView,
  AmendmentAbilities,
  AmendmentBallotView,
  AmendmentLineView,
  AmendmentView,
  ClauseDecisionView,
  RaisedAtView,
  AgendaItemBallotView,
} from './dto/amendment.view.ts';
import { mergeTiming, mayOpenBallots, mayDecide, mayWithdraw, mayEditWording } from './amendments.policy.ts';
import type { AmendmentLineRow, AmendmentRow } from './amendment.sql.ts';
import { mergeAmendment } from './amendment-merge.ts';

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

/** The live room of those who have the amendment open. */
export const amendmentRoom = (id: string): string => `amendment:${id}`;

/** The requested agenda items that an amendment was raised at or is voted on at. */
export interface AgendaLinks {
  readonly itemsThere: readonly string[];
  readonly ballotsThere: readonly AgendaItemBallotView[];
}

const NO_AGENDA_LINKS: AgendaLinks = { itemsThere: [], ballotsThere: [] };

export function presentAmendmentLine(
  reader: PeopleReader,
  { createdAt, submittedAt, decidedAt, ...row }: AmendmentLineRow,
  links = NO_AGENDA_LINKS,
): AmendmentLineView {
  const {
    id,
    standardId,
    ordinal,
    clauseId,
    change,
    country,
    state,
    baseKind,
    baseLevel,
    baseText,
    baseFormats,
    baseHash,
    proposedText,
    proposedFormats,
    reason,
    createdBy,
    outcome,
    outcomeReason,
  } = row;
  const { sourceAuthor, sourceAt, setId } = row;
  return {
    id,
    standardId,
    ordinal,
    clauseId,
    change,
    setId,
    country,
    state,
    baseKind,
    baseLevel,
    baseText,
    baseFormats,
    baseHash,
    proposedText,
    proposedFormats,
    reason,
    createdBy: presentPerson(reader, createdBy),
    outcome,
    outcomeReason,
    createdAt: createdAt.toISOString(),
    submittedAt: iso(submittedAt),
    decidedAt: iso(decidedAt),
    source:
      sourceAuthor === null
        ? null
        : presentFileSource(reader, { authorInFile: sourceAuthor, at: iso(sourceAt) }),
    itemsThere: [...links.itemsThere],
    ballotsThere: [...links.ballotsThere],
  };
}

/** The clause as it stands now. */
export const clauseOf = ({ clauseText, clauseFormats }: AmendmentRow): FormattedText => ({
  text: clauseText,
  formats: clauseFormats,
});

/** What is shown beside an amendment, as far as its reader may see it. */
export interface AmendmentContext {
  readonly clauseNumber: string | null;
  readonly rivals: readonly AmendmentLineRow[];
  readonly ballots: readonly AmendmentBallotView[];
  readonly raisedAt: RaisedAtView | null;
  readonly decisions: readonly ClauseDecisionView[];
  readonly number: number;
}

export function presentAmendment(
  actor: Actor,
  row: AmendmentRow,
  { clauseNumber, rivals, ballots, raisedAt, decisions, number }: AmendmentContext,
): AmendmentView {
  const { text, formats, wholeText, conflicts } = mergeAmendment(row, clauseOf(row));
  return {
    ...presentAmendmentLine(actor, row),
    standardTitle: row.standardTitle,
    standardState: row.standardState,
    clause: presentClause(row, clauseNumber),
    revision: row.revision,
    reasonRevision: row.reasonRevision,
    changedBy: presentPerson(actor, row.changedBy),
    changedAt: row.changedAt.toISOString(),
    decidedBy: row.decidedBy && presentPerson(actor, row.decidedBy),
    decidedBallotId: row.decidedBallotId,
    mergedText: row.mergedText,
    mergedFormats: row.mergedFormats,
    mergedPreview: text,
    previewFormats: [...formats],
    wholeText,
    conflicts: [...conflicts],
    rivals: rivals.map((rival) => presentAmendmentLine(actor, rival)),
    ballots: [...ballots],
    raisedAt,
    decisions: [...decisions],
    settledVersionId: row.settledVersionId,
    can: abilities(actor, row, text !== null),
    number,
  };
}

/** Whether it is a new clause that does not stand in the text yet. */
const isStillNew = ({ change, state }: AmendmentRow): boolean => change === 'added' && state !== 'merged';

function presentClause(row: AmendmentRow, number: string | null): AmendedClauseView {
  const { clauseRevision: revision, clauseFormats: formats, baseKind, baseLevel } = row;
  if (isStillNew(row))
    return { number, kind: baseKind, level: baseLevel, text: '', formats: [], revision, removed: false };
  const { clauseKind: kind, clauseLevel: level, clauseText: text } = row;
  return { number, kind, level, text, formats, revision, removed: row.clauseRemoved };
}

function abilities(actor: Actor, row: AmendmentRow, mergesCleanly: boolean): AmendmentAbilities {
  const standard = { state: row.standardState, audience: row.audience };
  const mayWord = mayEditWording(actor, row, standard);
  const isGone = row.clauseRemoved && !isStillNew(row);
  const maySetOutcome = mayDecide(actor) && !row.votedOn && row.settledVersionId === null;
  const timing = mergeTiming(actor, standard);
  const isSentTogether = row.setId !== null && row.submittedAt !== null;
  return {
    word: mayWord && row.change !== 'removed',
    submit: mayWord && row.setId === null,
    withdraw: mayWithdraw(actor, row) && !row.votedOn && !isSentTogether,
    withdrawSet: mayWithdraw(actor, row) && !row.votedOn && isSentTogether,
    accept: maySetOutcome && row.state === 'submitted' && timing !== 'never' && !isGone,
    merge: maySetOutcome && row.state === 'accepted' && timing === 'now' && !isGone,
    reject: maySetOutcome && (row.state === 'submitted' || row.state === 'accepted'),
    ballot:
      actor.permissions.has('ballots:manage') &&
      row.state === 'submitted' &&
      mergesCleanly &&
      !isGone &&
      mayOpenBallots(row.standardState),
  };
}
