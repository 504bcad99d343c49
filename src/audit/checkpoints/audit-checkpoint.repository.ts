import type { EntityManager } from 'typeorm';
import { AuditCheckpoint } from './audit-checkpoint.entity.ts';
import { AuditSeal } from '../audit-seal.entity.ts';

/** Any number that only the making of checkpoints locks with. */
const CHECKPOINT_LOCK = 711_004_117;

/** Of several processes at once, one makes the checkpoint of the day. */
export async function lockCheckpoints(manager: EntityManager): Promise<void> {
  await manager.query('select pg_advisory_xact_lock($1)', [CHECKPOINT_LOCK]);
}

export function findLastCheckpoint(manager: EntityManager): Promise<AuditCheckpoint | null> {
  return manager.createQueryBuilder(AuditCheckpoint, 'c').orderBy('c.number', 'DESC').limit(1).getOne();
}

export function findCheckpointOfSize(manager: EntityManager, size: number): Promise<AuditCheckpoint | null> {
  return manager.findOneBy(AuditCheckpoint, { size });
}

export function findCheckpoint(manager: EntityManager, number: number): Promise<AuditCheckpoint | null> {
  return manager.findOneBy(AuditCheckpoint, { number });
}

/** The hashes of what each checkpoint between two sizes added, in their order. */
export function findAddedRanges(
  manager: EntityManager,
  after: number,
  upTo: number,
): Promise<Pick<AuditCheckpoint, 'size' | 'previousSize' | 'addedRange'>[]> {
  return manager
    .createQueryBuilder(AuditCheckpoint, 'c')
    .select(['c.number', 'c.size', 'c.previousSize', 'c.addedRange'])
    .where('c.size > :after and c.size <= :upTo', { after, upTo })
    .orderBy('c.size')
    .getMany();
}

/** The last seal made before a moment; undefined where there is none. */
export async function findLastSealBefore(manager: EntityManager, moment: Date): Promise<number | undefined> {
  const seal = await manager
    .createQueryBuilder(AuditSeal, 's')
    .select('s.number')
    .where('s.sealed_at < :moment', { moment })
    .orderBy('s.number', 'DESC')
    .limit(1)
    .getOne();
  return seal?.number;
}
