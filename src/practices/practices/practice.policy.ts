import type { PracticeState } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { isOwner, mayReadShared, type SharedObject, speaksFor } from '../audience.policy.ts';
import type { Practice } from './practice.entity.ts';

type PracticeFacts = Pick<
  Practice,
  'audience' | 'country' | 'ownerSeatId' | 'ownerMemberId' | 'organisationId'
> & { readonly state: PracticeState };

const toShared = ({ state, ...practice }: PracticeFacts): SharedObject => ({
  ...practice,
  isDraft: state === 'draft',
});

export const mayReadPractice = (actor: Actor, practice: PracticeFacts): boolean =>
  mayReadShared(actor, toShared(practice));

/** Those who read and write what members share; auditors and observers only look. */
export const mayShareExperience = (actor: Pick<Actor, 'permissions'>): boolean =>
  actor.permissions.has('practices:write');

/** Its owner writes it: the holder of its seat, or its member. */
export const mayEditPractice = (actor: Actor, practice: PracticeFacts): boolean =>
  mayShareExperience(actor) && isOwner(actor, practice) && practice.state !== 'retired';

/** The secretariat may, too: an owner can be gone. */
export const mayRetirePractice = (actor: Actor, practice: PracticeFacts): boolean =>
  practice.state === 'shared' &&
  mayShareExperience(actor) &&
  (isOwner(actor, practice) || (actor.role === 'secretariat' && mayReadPractice(actor, practice)));

/** Every other organisation can say once what came of it there. */
export const mayUsePractice = (actor: Actor, practice: PracticeFacts): boolean =>
  practice.state === 'shared' &&
  mayShareExperience(actor) &&
  mayReadPractice(actor, practice) &&
  actor.organisationId !== practice.organisationId;

/** Evidence is what one country shows: whoever speaks for none proposes none. */
export const mayProposeAsEvidence = (actor: Actor, practice: PracticeFacts): boolean =>
  practice.state === 'shared' &&
  mayShareExperience(actor) &&
  mayReadPractice(actor, practice) &&
  speaksFor(actor) !== null;
