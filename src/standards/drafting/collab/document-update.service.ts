import { Injectable } from '@nestjs/common';
import type { RecoveredText } from '@nbn/contracts';
import type { CollabDelta } from '@nbn/collab';
import { type Actor, SYSTEM } from '#platform/access/actor';
import { Config } from '#platform/config/config';
import { type BatchTurn, PipelinedCommit } from '#platform/persistence/pipelined-commit';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import type { Problem } from '#platform/problems/problem';
import { TextCheckService } from '#platform/text/text-check.service';
import { runWithTextOrigin } from '#platform/text/text-origin';
import { insertedAddresses, insertedText, lostText, boundaryText } from './inserted-text.ts';
import { formatAddress, parseAddress, type CollabAddress } from './collab-address.ts';
import { type ClausePrefetch, CollabHandlerRegistry } from './collab-handler.registry.ts';
import { problemOf, UpdateRefused } from './collab.problems.ts';
import {
  type PreloadedDocument,
  CollabDocumentService,
  type LockedDocument,
} from './collab-document.service.ts';
import { RecoveredTextRepository } from './recovered-text.repository.ts';
import { CollabTaskFailed } from './worker/collab-worker-pool.ts';

/** The name of live typing in the reports of the text check. */
export const TEXT_GATE_PLACE = 'live push';

interface UpdateCommand {
  readonly actor: Actor;
  readonly address: CollabAddress;
  readonly update: Uint8Array;
  readonly claims: readonly string[];
}
/** The result of a push: the number of the last committed update, and the text of it that the merge lost. */
export interface UpdateResult {
  readonly seq: number;
  readonly recovered: readonly RecoveredText[];
}
type UpdateOutcome = UpdateResult | { readonly refused: Problem };

/** So that a batch does not keep the others of its document waiting: the thread applies it in one go. */
const BATCH_ITEMS_MAX = 64;
const BATCH_BYTES_MAX = 256 * 1024;
/** Of the database's connections, most are for those who do not wait; of a few, all are. */
const aheadOf = (connections: number): number => Math.max(0, Math.min(2, Math.floor((connections - 2) / 4)));

/**
 * Commits what members type. Updates of one document that arrive while a commit is under way go into the next one
 * together, whose transaction starts meanwhile and waits for the lock. Each passes the decoder's limits, the
 * schema's rules and the text check before anything of it is stored or broadcast.
 */
@Injectable()
export class DocumentUpdateService {
  private readonly group: PipelinedCommit<UpdateCommand, UpdateOutcome>;

  constructor(
    private readonly documents: CollabDocumentService,
    private readonly handlers: CollabHandlerRegistry,
    private readonly unitOfWork: UnitOfWork,
    private readonly gate: TextCheckService,
    private readonly recoveredTexts: RecoveredTextRepository,
    config: Config,
  ) {
    this.group = new PipelinedCommit((document, turn) => this.commit(parseAddress(document)!, turn), {
      items: BATCH_ITEMS_MAX,
      bytes: BATCH_BYTES_MAX,
      sizeOf: ({ update }) => update.byteLength,
      ahead: aheadOf(config.DATABASE_POOL),
    });
  }

  /**
   * Resolves once the update is committed, and never before; a refusal rejects, and the text is as it was.
   */
  async push(push: UpdateCommand): Promise<UpdateResult> {
    const outcome = await this.group.add(formatAddress(push.address), push);
    if ('refused' in outcome) throw outcome.refused;
    return outcome;
  }

  private commit(address: CollabAddress, turn: BatchTurn<UpdateCommand>): Promise<readonly UpdateOutcome[]> {
    const kind = this.handlers.get(address.kind);
    const prefetch = kind.prefetch?.(address.id);
    return this.unitOfWork.run(SYSTEM, {
      preload: {
        locked: kind.lock(address.id),
        ...this.documents.preload(address),
        rows: prefetch?.statements ?? [],
      },
      work: async (tx, { locked: [locked], head: [head], since, rows }) => {
        const pushes = await turn.take();
        const refusals = pushes.map(({ actor }) => kind.writeDenial(locked, actor));
        const admitted = pushes.filter((_, at) => refusals[at] === null);
        const deltas =
          admitted.length > 0
            ? await this.applyBatch(tx, address, admitted, { head, since }, prefetch && { ...prefetch, rows })
            : [];
        turn.seal();
        return refusals.map((refused): UpdateOutcome => (refused ? { refused } : deltas.shift()!));
      },
    });
  }

  /** All or nothing: a batch in which one update is refused is repeated one by one. */
  private async applyBatch(
    tx: Tx,
    address: CollabAddress,
    pushes: readonly UpdateCommand[],
    preloaded: PreloadedDocument,
    prefetch?: ClausePrefetch,
  ): Promise<UpdateResult[]> {
    const document = await this.documents.lock(tx, address, preloaded);
    const deltas = await this.applyToReplica(tx, document, pushes);
    for (const [at, { actor, claims }] of pushes.entries()) {
      const texts = [insertedText, insertedAddresses, boundaryText, lostText].flatMap((read) =>
        read(deltas[at]!),
      );
      await runWithTextOrigin({ actor, place: TEXT_GATE_PLACE, claims }, () => this.gate.runChecks(texts));
    }
    const changes = deltas.map((delta, at) => ({ delta, by: pushes[at]!.actor, command: false }));
    await this.handlers.get(address.kind).projectChanges(tx, address.id, changes, prefetch);
    const recovered = deltas.map((delta, at) =>
      this.recoveredTexts.save(tx, pushes[at]!.actor.memberId, address.id, delta.lost),
    );
    await this.offerUnseen(tx, address, pushes, deltas);
    const updates = changes.flatMap(({ delta: { update }, by }) =>
      update ? [{ by: by.memberId, update }] : [],
    );
    if (updates.length > 0) tx.write(this.documents.append(document, updates));
    return recovered.map((texts) => ({ seq: document.seq, recovered: texts }));
  }

  /** Words that went unseen are offered back to those who wrote them, wherever these are. */
  private async offerUnseen(
    tx: Tx,
    { kind, id }: CollabAddress,
    pushes: readonly UpdateCommand[],
    deltas: readonly CollabDelta[],
  ): Promise<void> {
    const authors = await this.recoveredTexts.saveUnseen(
      tx,
      id,
      deltas.flatMap(({ unseen }) => unseen),
      pushes.map(({ actor, update }) => ({ memberId: actor.memberId, update })),
    );
    for (const memberId of authors)
      tx.broadcast(`member:${memberId}`, 'text-recovered', { document: formatAddress({ kind, id }) });
  }

  private async applyToReplica(
    tx: Tx,
    document: LockedDocument,
    pushes: readonly UpdateCommand[],
  ): Promise<readonly CollabDelta[]> {
    const updates = pushes.map(({ update }) => update);
    const results = await this.documents
      .withReload(tx, document, () => document.replica.apply(updates))
      .catch((error: unknown) => {
        throw error instanceof CollabTaskFailed ? new UpdateRefused() : error;
      });
    return results.map((result) => {
      if ('fault' in result) throw problemOf(result.fault);
      return result.delta;
    });
  }
}
