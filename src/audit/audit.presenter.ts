import { ANSWER_SOURCES, type AnswerSource } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { presentPerson } from '#platform/people/person';
import type { Page } from '#platform/persistence/page';
import type { AccessRow } from './accesses.query.ts';
import type { AuditRow } from './audit.query.ts';
import type { RecordRead } from './record-reads.query.ts';
import type {
  AccessList,
  AccessView,
  ActionView,
  AuditEntryList,
  AuditVerificationView,
  OwnActionList,
  OwnActionView,
} from './dto/audit.view.ts';
import type { VerificationResult } from './audit-verification.service.ts';

function presentAction(row: AuditRow | RecordRead): ActionView {
  const { at, action, objectKind, objectId, country } = row;
  return { at: at.toISOString(), action, objectKind, objectId, country, way: wayOf(row) };
}

const presentOwn = (row: AuditRow): OwnActionView => ({ ...presentAction(row), seq: row.seq });

/**
 * How a member did it. What somebody else entered on behalf of a member was done by that other person,
 * in the application.
 */
function wayOf({ actorId, detail }: Pick<AuditRow, 'actorId' | 'detail'>): AnswerSource {
  if (actorId === null || detail['memberId'] !== actorId) return 'app';
  if (detail['way'] === 'mail-link') return 'link';
  return ANSWER_SOURCES.find((source) => source === detail['source']) ?? 'app';
}

/** A page of what the reader did. */
export function presentOwnActions(page: Page<AuditRow>): OwnActionList {
  return { items: page.items.map(presentOwn), next: page.next };
}

/** A page of who saw what of the reader's. */
export function presentAccesses(reader: Actor, page: Page<AccessRow>): AccessList {
  return { items: page.items.map((row) => presentAccess(reader, row)), next: page.next };
}

function presentAccess(reader: Actor, row: AccessRow): AccessView {
  const { id, at, action, field, actorRole, document } = row;
  const by = row.by && presentPerson(reader, row.by);
  return {
    id,
    at: at.toISOString(),
    action,
    field,
    document,
    role: actorRole,
    name: by?.name ?? row.recipient ?? row.name,
    organisation: by?.organisation ?? row.organisation,
  };
}

/** A page of the log as an auditor gets it: as ids. */
export function presentEntries(page: Page<AuditRow | RecordRead>): AuditEntryList {
  return {
    items: page.items.map((row) => ({
      ...presentAction(row),
      seq: row.seq,
      actorId: row.actorId,
      actorRole: row.actorRole,
      detail: row.detail,
    })),
    next: page.next,
  };
}

export function presentVerification({
  seals,
  rows,
  unsealed,
  head,
  broken,
  at,
}: VerificationResult): AuditVerificationView {
  return {
    whole: broken === null,
    seals,
    rows,
    unsealed,
    head,
    broken: broken && { fault: broken.fault, seq: broken.seq, seal: broken.seal },
    at: at.toISOString(),
  };
}
