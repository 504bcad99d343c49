import { createHash } from 'node:crypto';
import type { AuditSeal } from '../audit-seal.entity.ts';
import type { AuditCheckpoint } from '../checkpoints/audit-checkpoint.entity.ts';
import { textOf } from '../checkpoints/checkpoint-text.ts';
import type { ExportedCountersignature, ExportedEntry, ExportedKey } from './audit-export.query.ts';

/** One line of an export; `docs/audit-export.md` tells them all. */
export type ExportLine = Readonly<{ type: string } & Record<string, unknown>>;

/** @param digest what was sealed for it; undefined where no seal knows it. */
export function entryLine(
  { seq, text, salt, detail }: ExportedEntry,
  digest: Buffer | undefined,
): ExportLine {
  const disclosed = salt !== null && detail !== null ? { salt, detail } : {};
  return { type: 'entry', seq, digest: digest?.toString('hex') ?? null, text, ...disclosed };
}

export function sealLine({ number, seqs, previous, hash }: AuditSeal): ExportLine {
  return { type: 'seal', number, seqs, previous: previous.toString('hex'), hash: hash.toString('hex') };
}

export function checkpointLine(checkpoint: AuditCheckpoint): ExportLine {
  const text = textOf(checkpoint);
  return { type: 'checkpoint', number: checkpoint.number, text, sha256: sha256Hex(text) };
}

export function keyLine({ id, memberId, country, publicKey }: ExportedKey): ExportLine {
  return { type: 'key', id, memberId, country, publicKey: publicKey.toString('base64') };
}

export function countersignatureLine(of: ExportedCountersignature): ExportLine {
  const { checkpoint, keyId, signature } = of;
  return { type: 'countersignature', checkpoint, keyId, signature: signature.toString('base64') };
}

const sha256Hex = (text: string): string => createHash('sha256').update(text).digest('hex');
