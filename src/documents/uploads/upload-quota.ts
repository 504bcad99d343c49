import { UPLOAD_QUOTA } from '@nbn/contracts';
import type { EntityManager } from 'typeorm';
import { UploadQuotaReached } from '../documents.problems.ts';
import { findAddedBytes } from './document-upload.repository.ts';

/** Refuses a file of so many bytes to a member who has added as much lately as one may. */
export async function requireQuota(manager: EntityManager, memberId: string, size: number): Promise<void> {
  const added = await findAddedBytes(manager, memberId, UPLOAD_QUOTA.days);
  if (added + size > UPLOAD_QUOTA.bytes) throw new UploadQuotaReached();
}
