import type { LiveClause, Person } from '@nbn/contracts';
import type { Actor } from '../platform/access/actor.ts';
import { type Clause } from './clause.entity.ts';
import type { StandardAbilities } from './dto/standard.view.ts';
import { commentReach, mayEdit, mayManage, type Ruled } from './standard.policy.ts';

/** A clause as everyone sees it who may read its standard; the same over HTTP and live. */
export function presentClause(clause: Clause, changedBy: Person): LiveClause {
  return {
    id: clause.id,
    position: clause.position,
    kind: clause.kind,
    level: clause.level,
    text: clause.text,
    revision: clause.revision,
    changedBy,
    changedAt: clause.changedAt.toISOString(),
    removed: clause.removedAt !== null,
  };
}

/** What this actor may do with this standard. */
export function presentAbilities(actor: Actor, standard: Ruled): StandardAbilities {
  return { edit: mayEdit(actor, standard), manage: mayManage(actor, standard), comment: commentReach(actor, standard), country: actor.country };
}

export const standardRoom = (standardId: string): string => `standard:${standardId}`;
