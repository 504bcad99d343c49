import { Injectable } from '@nestjs/common';
import type { CountryCode, SeatType } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { InvalidInput, NotFound } from '#platform/problems/problem';
import { AdoptionVoiceRecorded } from '../../standard.events.ts';
import { RecordChangedMeanwhile } from '../../standard.problems.ts';
import { findAdoptableOrdinal, lockClause } from '../adoption.repository.ts';
import { AdoptionVoice } from './adoption-voice.entity.ts';
import { fitsSeat, mayVoice } from './adoption-voice.policy.ts';
import { insertVoiceChange, lockSeatHolder } from './adoption-voice.repository.ts';
import type { RecordVoice } from './dto/adoption-voice.input.ts';

/** Whose voice on what. */
export interface VoiceAddress {
  readonly standardId: string;
  readonly country: CountryCode;
  readonly clauseId: string;
  readonly seat: SeatType;
}

interface LockedVoice extends VoiceAddress {
  readonly ordinal: number;
  readonly voice: AdoptionVoice | null;
}

/**
 * What each seat of a national team says of a clause: its own words, and never another seat's. Each change is
 * kept; only a purge removes words from that history.
 */
@Injectable()
export class AdoptionVoiceService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Records what the actor's seat says of a clause of the edition in force. */
  async record(actor: Actor, address: VoiceAddress, { revision, ...input }: RecordVoice): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const locked = await lockVoice(tx, actor, address);
      if (!fitsSeat(address.seat, input.status))
        throw new InvalidInput([{ field: 'status', code: 'government-or-ngo' }]);
      requireRevision(locked.voice, revision);
      await saveVoice(tx, actor, locked, input, false);
    });
  }

  /** Says that what was recorded holds for the changed words too. */
  async confirm(actor: Actor, address: VoiceAddress, revision: number): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const locked = await lockVoice(tx, actor, address);
      if (!locked.voice) throw new NotFound();
      requireRevision(locked.voice, revision);
      await saveVoice(tx, actor, locked, locked.voice, true);
    });
  }
}

/** One after another for each clause, by who holds the seat until the commit. */
async function lockVoice(tx: Tx, actor: Actor, address: VoiceAddress): Promise<LockedVoice> {
  const { standardId, country, clauseId, seat } = address;
  if (!mayVoice(actor, country, seat)) throw new NotFound();
  if (!(await lockSeatHolder(tx, actor.memberId, country, seat))) throw new NotFound();
  await lockClause(tx, standardId, clauseId);
  const ordinal = await findAdoptableOrdinal(tx, standardId, clauseId);
  if (ordinal === null) throw new NotFound();
  const voice = await tx.manager.findOneBy(AdoptionVoice, { clauseId, country, seat });
  return { ...address, ordinal, voice };
}

async function saveVoice(
  tx: Tx,
  actor: Actor,
  { standardId, country, clauseId, seat, ordinal, voice }: LockedVoice,
  { status, note, evidence, shared }: Omit<RecordVoice, 'revision'>,
  confirmed: boolean,
): Promise<void> {
  const [id, revision] = [voice?.id ?? newId(), (voice?.revision ?? 0) + 1];
  const values = {
    status,
    note,
    evidence,
    shared,
    editionOrdinal: ordinal,
    revision,
    changedBy: actor.memberId,
    changedAt: tx.now,
  };
  if (voice) await tx.manager.update(AdoptionVoice, { id }, values);
  else await tx.manager.insert(AdoptionVoice, { id, standardId, clauseId, country, seat, ...values });
  await insertVoiceChange(tx, id, confirmed, values);
  tx.audit({
    action: confirmed ? 'adoption.voice-confirmed' : 'adoption.voice-recorded',
    object: { kind: 'clause', id: clauseId },
    country,
    detail: { standardId, seat, status, revision, shared },
  });
  tx.publish(
    new AdoptionVoiceRecorded({ standardId, clauseId, country, seat, status, byId: actor.memberId }),
  );
}

function requireRevision(voice: AdoptionVoice | null, revision: number): void {
  if ((voice?.revision ?? 0) === revision) return;
  const { status, note, evidence, shared } = voice!;
  throw new RecordChangedMeanwhile({ revision: voice!.revision, status, note, evidence, shared });
}
