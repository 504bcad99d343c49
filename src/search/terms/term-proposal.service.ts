import { Injectable } from '@nestjs/common';
import type { Language } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { InvalidInput, NotFound } from '#platform/problems/problem';
import type { ProposeTerm } from './dto/term.input.ts';
import { conceptIdOf, parseForms } from './proposed-forms.ts';
import { TermConcept } from './term-concept.entity.ts';
import { TermProposal } from './term-proposal.entity.ts';
import {
  addTerm,
  correctTerm,
  countTermChange,
  findTerm,
  findTermByName,
  removeTerm,
} from './term.repository.ts';
import { TermsChanged } from './terms.events.ts';
import { mayConfirmTerms, mayProposeTerms } from './terms.policy.ts';
import { OwnTermProposal, TermExists, TermProposalDecided } from './terms.problems.ts';

/** What a proposal is about. */
type Subject = Pick<
  TermProposal,
  'conceptId' | 'language' | 'termId' | 'term' | 'forms' | 'field' | 'definition'
>;

/** Members propose terms; a second one, a native speaker's seat, confirms or refuses them. */
@Injectable()
export class TermProposalService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Proposes a concept, a term, a correction or a removal. Nothing changes before it is confirmed. */
  async propose(actor: Actor, input: ProposeTerm): Promise<string> {
    if (!mayProposeTerms(actor)) throw new NotFound();
    return this.unitOfWork.run(actor, async (tx) => {
      const { kind, reason = '', preferred = false } = input;
      const subject = await findSubject(tx, input);
      const id = newId();
      await tx.manager.insert(TermProposal, {
        ...subject,
        id,
        kind,
        reason,
        preferred,
        proposedBy: actor.memberId,
        proposedAt: tx.now,
      });
      audit(tx, 'term.proposed', { id, kind, ...subject });
      return id;
    });
  }

  /** Puts what was proposed into the bank. */
  async confirm(actor: Actor, id: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const proposal = await lockOpen(tx, actor, id);
      await applyProposal(tx, proposal);
      await countTermChange(tx);
      await decide(tx, actor, id, { state: 'confirmed', decisionReason: '' });
      audit(tx, 'term.confirmed', proposal);
      const { conceptId, language } = proposal;
      tx.publish(new TermsChanged({ conceptId, language }));
    });
  }

  /** Leaves the bank as it is, and tells why. */
  async refuse(actor: Actor, id: string, decisionReason: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const proposal = await lockOpen(tx, actor, id);
      await decide(tx, actor, id, { state: 'refused', decisionReason });
      audit(tx, 'term.refused', proposal);
    });
  }

  /** Takes one's own proposal back. */
  async withdraw(actor: Actor, id: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const proposal = await lockProposal(tx, id);
      if (proposal?.proposedBy !== actor.memberId) throw new NotFound();
      if (proposal.state !== 'open') throw new TermProposalDecided();
      await decide(tx, actor, id, { state: 'withdrawn', decisionReason: '' });
      audit(tx, 'term.withdrawn', proposal);
    });
  }
}

async function findSubject(tx: Tx, input: ProposeTerm): Promise<Subject> {
  switch (input.kind) {
    case 'concept':
      return findNewConcept(tx, input);
    case 'term':
      return findNewTerm(tx, input);
    case 'correction':
      return findCorrection(tx, input);
    case 'removal': {
      const { id, conceptId, language, term, forms } = await findProposedOn(tx, input);
      return { conceptId, language, termId: id, term, forms, field: null, definition: null };
    }
  }
}

async function findNewConcept(tx: Tx, input: ProposeTerm): Promise<Subject> {
  const { field, definition } = input;
  const { term, forms } = namedTerm(input);
  if (!field) throw missing('field');
  if (!definition) throw missing('definition');
  const conceptId = conceptIdOf(term);
  if (conceptId === '') throw new InvalidInput([{ field: 'term', code: 'letters' }]);
  if (await tx.manager.existsBy(TermConcept, { id: conceptId })) throw new TermExists();
  return { conceptId, language: 'en', termId: null, term, forms, field, definition };
}

async function findNewTerm(tx: Tx, input: ProposeTerm): Promise<Subject> {
  const { conceptId, language } = input;
  if (!language) throw missing('language');
  if (!conceptId || !(await tx.manager.existsBy(TermConcept, { id: conceptId }))) throw new NotFound();
  const { term, forms } = namedTerm(input);
  await refuseKnown(tx, { conceptId, language, term }, null);
  return { conceptId, language, termId: null, term, forms, field: null, definition: null };
}

async function findCorrection(tx: Tx, input: ProposeTerm): Promise<Subject> {
  const { id, conceptId, language } = await findProposedOn(tx, input);
  const { term, forms } = namedTerm(input);
  await refuseKnown(tx, { conceptId, language, term }, id);
  return { conceptId, language, termId: id, term, forms, field: null, definition: null };
}

async function findProposedOn(tx: Tx, { termId }: ProposeTerm) {
  const term = termId ? await findTerm(tx, termId) : null;
  if (!term) throw new NotFound();
  return term;
}

/** The term that a proposal names, with its forms. */
function namedTerm({ term, forms = '' }: ProposeTerm): { readonly term: string; readonly forms: string[] } {
  if (!term) throw missing('term');
  const parsed = parseForms(forms, term);
  if (!parsed) throw new InvalidInput([{ field: 'forms', code: 'word-forms' }]);
  return { term, forms: [...parsed] };
}

const missing = (field: string): InvalidInput => new InvalidInput([{ field, code: 'missing' }]);

/** Another term of the concept is called so already. */
async function refuseKnown(
  tx: Tx,
  named: { readonly conceptId: string; readonly language: Language; readonly term: string },
  ownId: string | null,
): Promise<void> {
  const known = await findTermByName(tx, named);
  if (known && known.id !== ownId && known.removedAt === null) throw new TermExists();
}

function lockProposal(tx: Tx, id: string): Promise<TermProposal | null> {
  return tx.manager.findOne(TermProposal, { where: { id }, lock: { mode: 'pessimistic_write' } });
}

/** A proposal that this actor may decide on now. */
async function lockOpen(tx: Tx, actor: Actor, id: string): Promise<TermProposal> {
  const proposal = await lockProposal(tx, id);
  if (!proposal || !mayConfirmTerms(actor, proposal.language)) throw new NotFound();
  if (proposal.proposedBy === actor.memberId) throw new OwnTermProposal();
  if (proposal.state !== 'open') throw new TermProposalDecided();
  return proposal;
}

async function applyProposal(tx: Tx, proposal: TermProposal): Promise<void> {
  const { kind, conceptId, language, termId, term, forms, preferred, field, definition } = proposal;
  if (kind === 'concept') {
    if (await tx.manager.existsBy(TermConcept, { id: conceptId })) throw new TermExists();
    await tx.manager.insert(TermConcept, {
      id: conceptId,
      field: field!,
      definition: definition!,
      edited: true,
    });
  }
  if (kind === 'concept' || kind === 'term') {
    await refuseKnown(tx, { conceptId, language, term }, null);
    await addTerm(tx, { conceptId, language, term, forms, preferred });
    return;
  }
  const current = await findTerm(tx, termId!);
  if (!current) throw new NotFound();
  if (kind === 'removal') {
    await removeTerm(tx, current.id);
    return;
  }
  await refuseKnown(tx, { conceptId, language, term }, current.id);
  await correctTerm(tx, current, { term, forms, preferred });
}

async function decide(
  tx: Tx,
  actor: Actor,
  id: string,
  outcome: Pick<TermProposal, 'state' | 'decisionReason'>,
): Promise<void> {
  await tx.manager.update(TermProposal, { id }, { ...outcome, decidedBy: actor.memberId, decidedAt: tx.now });
}

function audit(
  tx: Tx,
  action: string,
  { id, kind, conceptId, language }: Pick<TermProposal, 'id' | 'kind' | 'conceptId' | 'language'>,
): void {
  // The id of a proposed concept is made of what a member wrote.
  const concept = kind === 'concept' ? null : conceptId;
  tx.audit({ action, object: { kind: 'term-proposal', id }, detail: { kind, language, concept } });
}
