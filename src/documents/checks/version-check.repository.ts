import type {
  AttachableKind,
  CountryCode,
  DocumentAudience,
  DocumentMediaType,
  FileTrait,
  HeldFinding,
  ScanState,
  TextBlock,
  TextState,
  VersionState,
} from '@nbn/contracts';
import type { DataSource, EntityManager } from 'typeorm';
import type { Tx } from '#platform/persistence/transaction';

const CHECK_IS_FREE = 'due_at is not null and (taken_until is null or taken_until < app_now())';
/** SQL: a version is to be checked, and no process is at it. */
export const CHECK_IS_DUE = `due_at <= app_now() and ${CHECK_IS_FREE}`;
/** Whoever asks for a check begins with it at once; so long the job leaves it to them. */
const OWN_SECONDS = 5;

/** A version that this process checks now. */
export interface ClaimedCheck {
  readonly versionId: string;
  readonly sessionId: string | null;
  readonly attempts: number;
  readonly claims: readonly string[];
  readonly fileId: string;
  readonly mediaType: DocumentMediaType;
  readonly size: number;
  readonly addedBy: string;
  readonly state: VersionState;
  readonly scan: ScanState;
}

const CLAIMED_COLUMNS = `
  c.version_id as "versionId", c.session_id as "sessionId", c.attempts, c.claims, v.file_id as "fileId",
  v.media_type as "mediaType", v.size, v.added_by as "addedBy", v.state, v.scan`;

/** Claims one version for so long as a check can last; a process that dies leaves it to the next one. */
export async function claimCheck(
  database: DataSource,
  versionId: string | null,
): Promise<ClaimedCheck | undefined> {
  const [claimed] = await database.query<[ClaimedCheck[], number]>(
    `
      update document_version_check c
      set taken_until = app_now() + interval '6 minutes', attempts = attempts + 1
      from document_version v
      where v.id = c.version_id and c.version_id = (
        select version_id
        from document_version_check
        where ${versionId === null ? CHECK_IS_DUE : `version_id = $1 and ${CHECK_IS_FREE}`}
        order by due_at
        limit 1
        for update skip locked
      )
      returning ${CLAIMED_COLUMNS}`,
    versionId === null ? [] : [versionId],
  );
  return claimed[0];
}

/** Asks for the checks of a version that was just added. */
export async function insertCheck(tx: Tx, versionId: string, sessionId: string): Promise<void> {
  await tx.manager.query(
    'insert into document_version_check (version_id, session_id, due_at) values ($1, $2, app_now() + make_interval(secs => $3))',
    [versionId, sessionId, OWN_SECONDS],
  );
}

/** Puts a check off, and says how far it came. */
export async function postponeCheck(
  manager: EntityManager,
  versionId: string,
  seconds: number,
  isAttempt: boolean,
): Promise<void> {
  await manager.query(
    `
      update document_version_check
      set taken_until = null, due_at = app_now() + make_interval(secs => $2),
        attempts = attempts - case when $3 then 0 else 1 end
      where version_id = $1`,
    [versionId, seconds, isAttempt],
  );
}

export async function saveScan(manager: EntityManager, versionId: string, scan: ScanState): Promise<void> {
  await manager.query('update document_version set scan = $2 where id = $1', [versionId, scan]);
}

/** A version with its document, both locked: what is decided of it is decided once. */
export interface LockedVersion {
  readonly documentId: string;
  readonly number: number;
  readonly state: VersionState;
  readonly addedBy: string;
  readonly latest: number;
  readonly audience: DocumentAudience;
  readonly country: CountryCode | null;
  readonly attachments: readonly { readonly kind: AttachableKind; readonly id: string }[];
}

export async function lockVersion(tx: Tx, versionId: string): Promise<LockedVersion | undefined> {
  const [row] = await tx.manager.query<LockedVersion[]>(
    `
      select v.document_id as "documentId", v.number, v.state, v.added_by as "addedBy", d.latest, d.audience,
        d.country_code as country,
        coalesce(
          (
            select json_agg(json_build_object('kind', a.kind, 'id', a.object_id))
            from document_attachment a
            where a.document_id = d.id
          ), '[]'
        ) as attachments
      from document_version v
      join document d on d.id = v.document_id
      where v.id = $1
      for update of d, v`,
    [versionId],
  );
  return row;
}

export interface VersionOutcome {
  readonly state: VersionState;
  readonly text: TextState;
}

export async function saveOutcome(tx: Tx, versionId: string, { state, text }: VersionOutcome): Promise<void> {
  await tx.manager.query('update document_version set state = $2, text_state = $3 where id = $1', [
    versionId,
    state,
    text,
  ]);
}

/** What the file tells of those who made it; nothing of one that is held back. */
export async function saveTraits(tx: Tx, versionId: string, traits: readonly FileTrait[]): Promise<void> {
  await tx.manager.query(
    `
      insert into document_version_traits (version_id, traits)
      values ($1, $2)
      on conflict (version_id) do update set traits = excluded.traits`,
    [versionId, JSON.stringify(traits)],
  );
}

/** Makes a released version the one that holds, unless a newer one does. */
export async function saveLatest(tx: Tx, documentId: string, number: number): Promise<void> {
  await tx.manager.query(
    `update document set latest = greatest(latest, $2), changed_at = app_now() where id = $1`,
    [documentId, number],
  );
}

export async function finishCheck(tx: Tx, versionId: string): Promise<void> {
  await tx.manager.query('delete from document_version_check where version_id = $1', [versionId]);
}

/** Nothing more happens by itself; what was found stays for the one who added it. */
export async function holdCheck(
  tx: Tx,
  versionId: string,
  findings: readonly HeldFinding[],
  claims: readonly string[],
): Promise<void> {
  await tx.manager.query(
    `
      update document_version_check
      set due_at = null, taken_until = null, findings = $2, claims = $3
      where version_id = $1`,
    [versionId, JSON.stringify(findings), claims],
  );
}

/** Has a version that is held checked once more. Returns its id. */
export async function reopenCheck(
  tx: Tx,
  documentId: string,
  number: number,
  memberId: string,
): Promise<string | undefined> {
  const [rows] = await tx.manager.query<[{ id: string }[], number]>(
    `
      update document_version_check c
      set due_at = app_now() + make_interval(secs => $4), taken_until = null, attempts = 0
      from document_version v
      where v.id = c.version_id and v.document_id = $1 and v.number = $2 and v.added_by = $3
        and v.state = 'held' and v.scan <> 'infected'
      returning v.id`,
    [documentId, number, memberId, OWN_SECONDS],
  );
  return rows[0]?.id;
}

export interface StoredText {
  readonly text: string;
  readonly blocks: readonly TextBlock[];
  readonly characters: number;
  readonly truncated: boolean;
}

export async function saveText(
  tx: Tx,
  versionId: string,
  documentId: string,
  { text, blocks, characters, truncated }: StoredText,
): Promise<void> {
  await tx.manager.query(
    `
      insert into document_text (version_id, document_id, text, blocks, characters, truncated, extracted_at)
      values ($1, $2, $3, $4, $5, $6, app_now())
      on conflict (version_id) do nothing`,
    [versionId, documentId, text, JSON.stringify(blocks), characters, truncated],
  );
}
