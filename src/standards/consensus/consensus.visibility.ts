import type { Role } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { standardsVisibleTo } from '../standard.visibility.ts';

const HAS_RESULTS = `
  exists (select from consensus_round vr where vr.process_id = p.id and vr.state = 'closed')`;

/** `mayReadProcess` of the policy, by role, over alias `p` (consensus_process). */
const VISIBLE_TO_ROLE: Readonly<Record<Role, string>> = {
  secretariat: 'true',
  team: 'true',
  network: 'false',
  observer: HAS_RESULTS,
  auditor: 'false',
};

/**
 * Which consensus processes an actor may know of, as a condition over `standard s` and `consensus_process p`.
 * @param member the placeholder of the actor's member id, such as `$2`.
 */
export function processesVisibleTo(actor: Pick<Actor, 'role'>, member: string): string {
  return `(${standardsVisibleTo(actor, member)} and ${VISIBLE_TO_ROLE[actor.role]})`;
}

/** Whether an actor may see the list of processes of a standard at all, over `standard s`. */
export function processListVisibleTo(actor: Pick<Actor, 'role'>, member: string): string {
  const reads = actor.role !== 'network' && actor.role !== 'auditor';
  return `(${standardsVisibleTo(actor, member)} and ${reads})`;
}
