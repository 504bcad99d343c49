import type { CountryCode } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import { NotFound } from '#platform/problems/problem';
import { type LockedStandard, lockStandard } from '../standard.lock.ts';
import { ConsultationRound } from './consultation-round.entity.ts';
import type { RoundPolicyInput } from './consultations.policy.ts';

export interface LockedRound {
  readonly standard: LockedStandard;
  readonly round: ConsultationRound;
  readonly policyInput: RoundPolicyInput;
}

/** Takes a standard and one of its rounds for this transaction. Missing and forbidden look alike. */
export async function lockRound(
  tx: Tx,
  actor: Actor,
  standardId: string,
  roundId: string,
): Promise<LockedRound> {
  const standard = await lockStandard(tx, actor, standardId);
  const round = await tx.manager.findOneBy(ConsultationRound, { id: roundId, standardId });
  if (!round) throw new NotFound();
  const [asked] = await tx.manager.query<[{ countries: CountryCode[]; observers: string[] }]>(
    `
      select array(select country from round_country where round_id = $1) as countries,
        array(select member_id::text from round_observer where round_id = $1) as observers`,
    [roundId],
  );
  return {
    standard,
    round,
    policyInput: {
      state: round.state,
      standardState: standard.state,
      countries: asked.countries,
      observerIds: asked.observers,
    },
  };
}

/** The same for those who run rounds. */
export async function lockRoundForManaging(
  tx: Tx,
  actor: Actor,
  standardId: string,
  roundId: string,
): Promise<LockedRound> {
  if (!actor.permissions.has('standards:manage')) throw new NotFound();
  return lockRound(tx, actor, standardId, roundId);
}
