import { Injectable } from '@nestjs/common';
import type { RecoveredText } from '@nbn/contracts';
import type { ManuscriptDelta } from '@nbn/manuscript';
import { type Actor, SYSTEM } from '../../platform/access/actor.ts';
import { GroupCommit } from '../../platform/persistence/group-commit.ts';
import type { Tx } from '../../platform/persistence/transaction.ts';
import { UnitOfWork } from '../../platform/persistence/unit-of-work.ts';
import type { Problem } from '../../platform/problems/problem.ts';
import { TextCheckService } from '../../platform/text/text-check.service.ts';
import { runWithTextOrigin } from '../../platform/text/text-origin.ts';
import { freshWords, lostWords, boundaryWords } from './fresh-words.ts';
import { said, type ManuscriptAddress } from './manuscript-address.ts';
import { type Foreseen, ManuscriptKinds } from './manuscript-kinds.ts';
import { refusalOf, UpdateRefused } from './manuscript.problems.ts';
import { type Begun, Manuscripts, type TakenManuscript } from './manuscripts.ts';
import { RescuedWordsKeeper } from './rescued-words-keeper.ts';
import { ManuscriptTrouble } from './thread/manuscript-threads.ts';

/** What the text gate calls the place where live typing comes in. */
export const PLACE = 'live push';

interface Push {
  readonly actor: Actor;
  readonly address: ManuscriptAddress;
  readonly update: Uint8Array;
  readonly claims: readonly string[];
}
/** What a push comes to: the number of the last committed update, and which of its words stand nowhere. */
export interface Pushed {
  readonly seq: number;
  readonly rescued: readonly RecoveredText[];
}
type Outcome = Pushed | { readonly refused: Problem };

/**
 * Commits what members type. Updates of one manuscript that arrive while a commit is under way go into the
 * next one together; each passes the decoder's budget, the form's rules and the text gate before anything of
 * it is stored or told to anybody.
 */
@Injectable()
export class ManuscriptPushes {
  private readonly group = new GroupCommit<Push, Outcome>((_, pushes) => this.commit(pushes), 64);

  constructor(
    private readonly manuscripts: Manuscripts,
    private readonly kinds: ManuscriptKinds,
    private readonly work: UnitOfWork,
    private readonly gate: TextCheckService,
    private readonly rescued: RescuedWordsKeeper,
  ) {}

  /**
   * Resolves once the update is committed, and never before; a refusal rejects, and the text is as it was.
   */
  async push(push: Push): Promise<Pushed> {
    const outcome = await this.group.add(said(push.address), push);
    if ('refused' in outcome) throw outcome.refused;
    return outcome;
  }

  private commit(pushes: readonly Push[]): Promise<readonly Outcome[]> {
    const { address } = pushes[0]!;
    const kind = this.kinds.of(address.kind);
    const foreseen = kind.foresee?.(address.id);
    return this.work.run(
      SYSTEM,
      async (tx, [locked], [row], since, ...rows) => {
        const refusals = pushes.map(({ actor }) => kind.refusal(locked, actor));
        const admitted = pushes.filter((_, at) => refusals[at] === null);
        const deltas =
          admitted.length > 0
            ? await this.admit(tx, address, admitted, { row, since }, foreseen && { ...foreseen, rows })
            : [];
        return refusals.map((refused): Outcome => (refused ? { refused } : deltas.shift()!));
      },
      kind.lock(address.id),
      ...this.manuscripts.first(address),
      ...(foreseen?.asked ?? []),
    );
  }

  /** All or nothing: a batch in which one is refused is done again one by one. */
  private async admit(
    tx: Tx,
    address: ManuscriptAddress,
    pushes: readonly Push[],
    begun: Begun,
    foreseen?: Foreseen,
  ): Promise<Pushed[]> {
    const taken = await this.manuscripts.take(tx, address, begun);
    const deltas = await this.applied(tx, taken, pushes);
    for (const [at, { actor, claims }] of pushes.entries()) {
      const words = [...freshWords(deltas[at]!), ...boundaryWords(deltas[at]!), ...lostWords(deltas[at]!)];
      await runWithTextOrigin({ actor, place: PLACE, claims }, () => this.gate.runChecks(words));
    }
    const told = deltas.map((delta, at) => ({ delta, by: pushes[at]!.actor, command: false }));
    await this.kinds.of(address.kind).settle(tx, address.id, told, foreseen);
    const rescued = deltas.map((delta, at) => this.rescued.keep(tx, pushes[at]!.actor, address.id, delta));
    const news = told.flatMap(({ delta: { update }, by }) => (update ? [{ by: by.memberId, update }] : []));
    if (news.length > 0) tx.write(this.manuscripts.append(taken, news));
    return rescued.map((words) => ({ seq: taken.seq, rescued: words }));
  }

  private async applied(
    tx: Tx,
    taken: TakenManuscript,
    pushes: readonly Push[],
  ): Promise<readonly ManuscriptDelta[]> {
    const updates = pushes.map(({ update }) => update);
    const results = await this.manuscripts
      .retried(tx, taken, () => taken.held.apply(updates))
      .catch((error: unknown) => {
        throw error instanceof ManuscriptTrouble ? new UpdateRefused() : error;
      });
    return results.map((result) => {
      if ('fault' in result) throw refusalOf(result.fault);
      return result.delta;
    });
  }
}
