import type { FormattedText } from '@nbn/drafting';
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
    country,
    state,
    baseKind,
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
    setId,
    country,
    state,
    baseKind,
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
    clause: {
      number: clauseNumber,
      kind: row.clauseKind,
      level: row.clauseLevel,
      text: row.clauseText,
      formats: row.clauseFormats,
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

function abilities(actor: Actor, row: AmendmentRow, mergesCleanly: boolean): AmendmentAbilities {
  const standard = { state: row.standardState, audience: row.audience };
  const mayWord = mayEditWording(actor, row, standard);
  const maySetOutcome = mayDecide(actor) && !row.votedOn && row.settledVersionId === null;
  const timing = mergeTiming(actor, standard);
  const isSentTogether = row.setId !== null && row.submittedAt !== null;
  return {
    word: mayWord,
    submit: mayWord && row.setId === null,
    withdraw: mayWithdraw(actor, row) && !row.votedOn && !isSentTogether,
    withdrawSet: mayWithdraw(actor, row) && !row.votedOn && isSentTogether,
    accept: maySetOutcome && row.state === 'submitted' && timing !== 'never' && !row.clauseRemoved,
    merge: maySetOutcome && row.state === 'accepted' && timing === 'now' && !row.clauseRemoved,
    reject: maySetOutcome && (row.state === 'submitted' || row.state === 'accepted'),
    ballot:
      actor.permissions.has('ballots:manage') &&
      row.state === 'submitted' &&
      mergesCleanly &&
      !row.clauseRemoved &&
      mayOpenBallots(row.standardState),
  };
}
