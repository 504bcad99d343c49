import type { Actor } from '#platform/access/actor';
import { presentPerson, presentFileSource, type PeopleReader } from '#platform/people/person';
import type {
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

/** Where authors and readers of one amendment hear that it changed. */
export const amendmentRoom = (id: string): string => `amendment:${id}`;

/** What ties an amendment to the agenda items that were asked for. */
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
    country,
    state,
    baseText,
    baseHash,
    proposedText,
    reason,
    createdBy,
    outcome,
    outcomeReason,
  } = row;
  const { sourceAuthor, sourceAt } = row;
  return {
    id,
    standardId,
    ordinal,
    clauseId,
    country,
    state,
    baseText,
    baseHash,
    proposedText,
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

/** What stands around an amendment, each as far as its reader may know of it. */
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
  const { text, wholeText, conflicts } = mergeAmendment(row.baseText, row.proposedText, row.clauseText);
  return {
    ...presentAmendmentLine(actor, row),
    standardTitle: row.standardTitle,
    standardState: row.standardState,
    clause: {
      number: clauseNumber,
      kind: row.clauseKind,
      level: row.clauseLevel,
      text: row.clauseText,
      revision: row.clauseRevision,
      removed: row.clauseRemoved,
    },
    revision: row.revision,
    reasonRevision: row.reasonRevision,
    changedBy: presentPerson(actor, row.changedBy),
    changedAt: row.changedAt.toISOString(),
    decidedBy: row.decidedBy && presentPerson(actor, row.decidedBy),
    decidedBallotId: row.decidedBallotId,
    mergedText: row.mergedText,
    mergedPreview: text,
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

function abilities(actor: Actor, row: AmendmentRow, fits: boolean): AmendmentAbilities {
  const standard = { state: row.standardState, audience: row.audience };
  const word = mayEditWording(actor, row, standard);
  const decide = mayDecide(actor) && !row.votedOn && row.settledVersionId === null;
  const accepting = mergeTiming(actor, standard);
  return {
    word,
    submit: word,
    withdraw: mayWithdraw(actor, row) && !row.votedOn,
    accept: decide && row.state === 'submitted' && accepting !== 'never' && !row.clauseRemoved,
    merge: decide && row.state === 'accepted' && accepting === 'now' && !row.clauseRemoved,
    reject: decide && (row.state === 'submitted' || row.state === 'accepted'),
    ballot:
      actor.permissions.has('ballots:manage') &&
      row.state === 'submitted' &&
      fits &&
      !row.clauseRemoved &&
      mayOpenBallots(row.standardState),
  };
}
