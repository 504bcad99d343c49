import {
  AMENDMENT_LIMITS,
  equalFormats,
  type AmendmentChange,
  type ClauseKind,
  type CountryCode,
} from '@nbn/contracts';
import { type FormattedText, formatsOn } from '@nbn/drafting';
import { IsNull } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import type { FileSourceRecord } from '#platform/people/person';
import { NotFound } from '#platform/problems/problem';
import { Clause } from '../clauses/clause.entity.ts';
import type { LockedStandard } from '../standard.lock.ts';
import { threadCountry } from '../standard.policy.ts';
import { ClauseIsRemoved } from '../standard.problems.ts';
import { hashOfText } from './amendment-merge.ts';
import { broadcastAmendment } from './amendment.broadcaster.ts';
import { Amendment } from './amendment.entity.ts';
import { findLastOrdinal } from './amendment.repository.ts';
import { AmendmentDecided } from './amendments.events.ts';
import { mayPropose } from './amendments.policy.ts';
import { AmendmentsAreClosed, TooManyAmendments } from './amendments.problems.ts';

export interface ClauseShape {
  readonly kind: ClauseKind;
  readonly level: number;
}

/** What an amendment begins with. */
export interface AmendmentBeginning {
  /** The clause as it should say; as it stands, if it is left out. */
  readonly text?: string | undefined;
  readonly reason?: string;
  readonly itemId?: string | null;
  /** Those that it is suggested together with. */
  readonly setId?: string | null;
  /** What it does to the clause; gives it other words, if it is left out. */
  readonly change?: AmendmentChange;
  /** Of a new clause: what it is. */
  readonly shape?: ClauseShape;
  /** Of an imported amendment: its words with their form. */
  readonly proposed?: FormattedText | undefined;
  /** Of an imported amendment: what the clause said when it was begun, if the file has it. */
  readonly base?: FormattedText | null | undefined;
  /** Of an imported amendment: its author according to the file. */
  readonly source?: FileSourceRecord | null;
}

/** The clause that an actor may propose other words for now. */
export async function requireAmendable(
  tx: Tx,
  actor: Actor,
  standard: LockedStandard,
  clauseId: string,
): Promise<Clause> {
  if (!actor.permissions.has('standards:edit')) throw new NotFound();
  if (!mayPropose(actor, standard)) throw new AmendmentsAreClosed();
  const clause = await tx.manager.findOneBy(Clause, { id: clauseId, standardId: standard.id });
  if (!clause) throw new NotFound();
  if (clause.removedAt) throw new ClauseIsRemoved();
  return clause;
}

/** Begins an amendment of a clause, as a draft that only its authors see. Returns its id. */
export async function insertDraft(
  tx: Tx,
  actor: Actor,
  clause: Clause,
  {
    reason = '',
    itemId = null,
    setId = null,
    source = null,
    change = 'reworded',
    ...begun
  }: AmendmentBeginning,
): Promise<string> {
  const { standardId, id: clauseId } = clause;
  const country = threadCountry(actor);
  const { base, proposed } = wordsOf(clause, change, begun);
  const shape = begun.shape ?? clause;
  const id = newId();
  await tx.manager.insert(Amendment, {
    id,
    standardId,
    ordinal: await nextOrdinal(tx, standardId, country),
    clauseId,
    change,
    afterId: change === 'added' ? clauseId : null,
    country,
    itemId,
    setId,
    state: 'draft',
    baseText: base.text,
    baseFormats: [...base.formats],
    baseHash: hashOfText(base.text, base.formats),
    baseKind: shape.kind,
    baseLevel: shape.level,
    proposedText: proposed.text,
    proposedFormats: [...proposed.formats],
    reason,
    createdBy: actor.memberId,
    createdAt: tx.now,
    changedBy: actor.memberId,
    changedAt: tx.now,
    sourceAuthor: source?.authorInFile ?? null,
    sourceAt: source?.at ? new Date(source.at) : null,
  });
  tx.audit({
    action: DRAFTED[change],
    object: { kind: 'amendment', id },
    country,
    detail: { standardId, clauseId },
  });
  return id;
}

const DRAFTED: Readonly<Record<AmendmentChange, string>> = {
  reworded: 'amendment.drafted',
  added: 'amendment.clause-drafted',
  removed: 'amendment.removal-drafted',
};
const NO_WORDS: FormattedText = { text: '', formats: [] };

/** What an amendment of a clause begins from, and what it proposes at first. */
function wordsOf(
  clause: Clause,
  change: AmendmentChange,
  { text, base, proposed }: Pick<AmendmentBeginning, 'text' | 'base' | 'proposed'>,
): { base: FormattedText; proposed: FormattedText } {
  if (change === 'added') return { base: NO_WORDS, proposed: proposed ?? NO_WORDS };
  const present = { text: clause.text, formats: clause.formats };
  if (change === 'removed') return { base: base ?? present, proposed: NO_WORDS };
  return { base: base ?? present, proposed: proposed ?? formattedAs(clause, text ?? clause.text) };
}

/** Puts a draft to all readers of the standard; from here on its text is fixed. Who is told is the caller's. */
export async function markSubmitted(
  tx: Tx,
  actor: Actor,
  amendment: Amendment,
  reason: string,
): Promise<void> {
  const { id, standardId, clauseId, country } = amendment;
  await tx.manager.update(
    Amendment,
    { id },
    { state: 'submitted', reason, submittedBy: actor.memberId, submittedAt: tx.now },
  );
  tx.audit({
    action: 'amendment.submitted',
    object: { kind: 'amendment', id },
    country,
    detail: { standardId, clauseId },
  });
  broadcastAmendment(tx, { ...amendment, submittedAt: tx.now });
}

/** Takes an amendment back: a draft silently, a submitted one with an event. */
export async function markWithdrawn(tx: Tx, actor: Actor, amendment: Amendment): Promise<void> {
  const { id, standardId, clauseId, country } = amendment;
  await tx.manager.update(Amendment, { id }, { state: 'withdrawn' });
  tx.audit({
    action: 'amendment.withdrawn',
    object: { kind: 'amendment', id },
    country,
    detail: { standardId, clauseId },
  });
  if (amendment.submittedAt)
    tx.publish(
      new AmendmentDecided({
        standardId,
        clauseId,
        amendmentId: id,
        country,
        state: 'withdrawn',
        byId: actor.memberId,
      }),
    );
  broadcastAmendment(tx, amendment);
}

/** Whether it proposes what it began from, in the same form; a new clause, whether nothing is written in it. */
export function isUnchanged({
  change,
  baseText,
  baseFormats,
  proposedText,
  proposedFormats,
}: Pick<Amendment, 'change' | 'baseText' | 'baseFormats' | 'proposedText' | 'proposedFormats'>): boolean {
  if (change === 'removed') return false;
  if (change === 'added') return proposedText.trim() === '';
  return proposedText === baseText && equalFormats(proposedFormats, baseFormats);
}

/** Other words of a clause, which look as those did that they stand for. */
const formattedAs = (clause: Clause, text: string): FormattedText => ({
  text,
  formats: formatsOn(clause, text),
});

async function nextOrdinal(tx: Tx, standardId: string, country: CountryCode | null): Promise<number> {
  const open = await tx.manager.count(Amendment, {
    where: (['draft', 'submitted'] as const).map((state) => ({
      standardId,
      state,
      country: country ?? IsNull(),
    })),
  });
  if (open >= AMENDMENT_LIMITS.openOfCountry) throw new TooManyAmendments();
  return (await findLastOrdinal(tx, standardId)) + 1;
}
