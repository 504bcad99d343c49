import type { Actor } from '#platform/access/actor';
import { presentPeople } from '#platform/people/present-people';
import type { Page } from '#platform/persistence/page';
import type { CitedClause, EvidenceView } from '../../standards/index.ts';
import { mayWriteBeneath } from '../conversation/conversation.policy.ts';
import { conversationRoom } from '../conversation/conversation.broadcaster.ts';
import type {
  PracticesPageView,
  PracticeTextView,
  PracticeUseView,
  PracticeVersionsView,
  PracticeVersionView,
  PracticeView,
} from './dto/practice.view.ts';
import {
  mayEditPractice,
  mayProposeAsEvidence,
  mayRetirePractice,
  mayUsePractice,
} from './practice.policy.ts';
import type { PracticeLineRow, PracticeRow, PracticeUseRow, PracticeVersionRow } from './practice.query.ts';

export interface PracticeParts {
  readonly practice: PracticeRow;
  readonly uses: readonly PracticeUseRow[];
  readonly clauses: readonly CitedClause[];
  readonly evidence: EvidenceView[];
  /** Of the live room, read before the rest. */
  readonly number: number;
}

export function presentPracticeLines({ items, next }: Page<PracticeLineRow>): PracticesPageView {
  return {
    items: items.map(({ cursor: _cursor, changedAt, ...line }) => ({
      ...line,
      changedAt: changedAt.toISOString(),
    })),
    next,
  };
}

function presentText(text: PracticeTextView): PracticeTextView {
  const { title, situation, done, result, lessons, costs, costFrom, costTo } = text;
  const { fields, countries, language } = text;
  return {
    title,
    situation,
    done,
    result,
    lessons,
    costs,
    costFrom,
    costTo,
    fields,
    countries,
    language,
  };
}

function presentUse(actor: Actor, { by, at, ...use }: PracticeUseRow): PracticeUseView {
  return { ...use, by: presentPeople(actor, by), at: at.toISOString() };
}

/** A practice's page: what it says, who stands behind it, what others made of it, and what the reader may do. */
export function presentPractice(
  actor: Actor,
  { practice, uses, clauses, evidence, number }: PracticeParts,
): PracticeView {
  const { id, state, audience, country, organisation, revision, version, reviewOn, reviewDue } = practice;
  const edits = mayEditPractice(actor, practice);
  const presented = uses.map((use) => presentUse(actor, use));
  return {
    ...presentText(practice),
    id,
    state,
    audience,
    country,
    organisation,
    revision,
    version,
    reviewOn,
    reviewDue: edits && reviewDue,
    ownerSeat: presentPeople(actor, practice.ownerSeat),
    owner: presentPeople(actor, practice.owner),
    contactSeat: presentPeople(actor, practice.contactSeat),
    contact: presentPeople(actor, practice.contact),
    sharedAt: practice.sharedAt?.toISOString() ?? null,
    changedAt: practice.changedAt.toISOString(),
    retiredAt: practice.retiredAt?.toISOString() ?? null,
    retiredReason: practice.retiredReason,
    clauses: [...clauses],
    question: practice.question,
    uses: presented,
    useCounts: practice.useCounts,
    ownUse: presented.find(({ organisationId }) => organisationId === actor.organisationId) ?? null,
    evidence,
    conversation: {
      entries: practice.entries,
      seen: practice.seen,
      mayWrite: mayWriteBeneath(actor, state === 'shared'),
      room: conversationRoom(id),
      number,
    },
    may: {
      edit: edits,
      share: edits && state === 'draft',
      retire: mayRetirePractice(actor, practice),
      discard: edits && state === 'draft',
      use: mayUsePractice(actor, practice),
      proposeEvidence: mayProposeAsEvidence(actor, practice),
      decideEvidence: actor.permissions.has('adoption:write'),
    },
  };
}

export function presentVersions(
  actor: Actor,
  rows: readonly Pick<PracticeVersionRow, 'number' | 'by' | 'at'>[],
): PracticeVersionsView {
  return {
    items: rows.map(({ number, by, at }) => ({ number, by: presentPeople(actor, by), at: at.toISOString() })),
  };
}

export function presentVersion(
  actor: Actor,
  { number, by, at, ...text }: PracticeVersionRow,
): PracticeVersionView {
  return { ...presentText(text), number, by: presentPeople(actor, by), at: at.toISOString() };
}
