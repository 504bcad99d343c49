import { PreparedStatement } from '#platform/persistence/prepared-statement';

/** $1 document. Locked by whoever changes it: its updates are numbered one after another, without a gap. */
export const LOCK_DOCUMENT = new PreparedStatement<DocumentHead>(
  'select seq, epoch, form from manuscript where id = $1 for update',
);

/** The last update of a document, its epoch and its schema version. */
export interface DocumentHead {
  readonly seq: number;
  readonly epoch: number;
  readonly form: number;
}

/** $1 document, $2 schema version. */
export const SELECT_IN_FORM = new PreparedStatement<{ id: string }>(
  'select id from manuscript where id = $1 and form = $2',
);

/** $1 documents. */
export const SELECT_SEQS = new PreparedStatement<{ id: string; seq: number }>(
  'select id, seq from manuscript where id = any($1::uuid[])',
);

export interface StoredUpdate {
  readonly seq: number;
  readonly bytes: Buffer;
}

/** An update as it travels: to clients, to other processes. */
export const toBase64 = ({ bytes }: StoredUpdate): string => bytes.toString('base64');

/** $1 document, $2 the number after which. At most 2,000: whoever lacks more loads the whole document. */
export const SELECT_UPDATES_AFTER = new PreparedStatement<StoredUpdate>(
  'select seq, bytes from manuscript_update where manuscript_id = $1 and seq > $2 order by seq limit 2000',
);

export interface StoredSnapshot extends StoredUpdate {
  readonly epoch: number;
}

/** $1 document. */
export const SELECT_SNAPSHOT = new PreparedStatement<StoredSnapshot>(
  `
    select s.seq, s.bytes, m.epoch
    from manuscript_snapshot s
    join manuscript m on m.id = s.manuscript_id
    where s.manuscript_id = $1`,
);

/** $1 document. The updates after its snapshot. */
export const SELECT_UPDATES_SINCE_SNAPSHOT = new PreparedStatement<StoredUpdate>(
  `
    select u.seq, u.bytes
    from manuscript_snapshot s
    join manuscript_update u on u.manuscript_id = s.manuscript_id and u.seq > s.seq
    where s.manuscript_id = $1
    order by u.seq`,
);

/** $1 document, $2 kind, $3 schema version, $4 its first state in base64. Created once, whoever comes first. */
export const INSERT_DOCUMENT = new PreparedStatement(`
  with made as (
    insert into manuscript (id, kind, form, seq, snapshot_seq, made_at)
    values ($1, $2, $3, 0, 0, app_now())
    on conflict do nothing
    returning id
  )
  insert into manuscript_snapshot (manuscript_id, seq, bytes, at)
  select id, 0, decode($4, 'base64'), app_now()
  from made`);

/** $1 document, $2 numbers, $3 members, $4 updates in base64. */
export const APPEND_UPDATES = new PreparedStatement(`
  with numbered as (update manuscript set seq = (select max(n) from unnest($2::int[]) n) where id = $1)
  insert into manuscript_update (manuscript_id, seq, by_id, bytes, at)
  select $1, u.seq, u.by_id, decode(u.bytes, 'base64'), app_now()
  from unnest($2::int[], $3::uuid[], $4::text[]) as u(seq, by_id, bytes)`);

/**
 * $1 document, $2 its new state in base64, $3 an update that changes nothing, in base64, $4 the state's schema
 * version. Deletes the log. The numbers go on with a gap, so that whoever has the earlier epoch does not take
 * the next update for the one that follows.
 */
export const RESET_DOCUMENT = new PreparedStatement<DocumentHead>(`
  with emptied as (
    delete from manuscript_update
    where manuscript_id = $1
  ), renewed as (
    update manuscript
    set seq = seq + 2, snapshot_seq = seq + 1, epoch = epoch + 1, form = $4
    where id = $1
    returning id, seq, epoch, form
  ), kept as (
    insert into manuscript_snapshot as s (manuscript_id, seq, bytes, at)
    select id, seq - 1, decode($2, 'base64'), app_now()
    from renewed
    on conflict (manuscript_id) do update set seq = excluded.seq, bytes = excluded.bytes, at = excluded.at
  ), marked as (
    insert into manuscript_update (manuscript_id, seq, by_id, bytes, at)
    select id, seq, null, decode($3, 'base64'), app_now()
    from renewed
  )
  select seq, epoch, form
  from renewed`);

/** Documents whose log has grown long since their last snapshot. */
export const SELECT_LONG_LOGS = new PreparedStatement<{ id: string }>(
  'select id from manuscript where seq - snapshot_seq > 400 order by id limit 50',
);

/**
 * $1 document, $2 seq of the snapshot it was made from, $3 up to which update it goes, $4 its bytes in base64,
 * $5 how many updates are kept.
 */
export const REPLACE_SNAPSHOT = new PreparedStatement(`
  with replaced as (
    update manuscript_snapshot
    set seq = $3, bytes = decode($4, 'base64'), at = app_now()
    where manuscript_id = $1 and seq = $2
    returning manuscript_id
  ), counted as (
    update manuscript m
    set snapshot_seq = $3
    from replaced r
    where m.id = r.manuscript_id
  )
  delete from manuscript_update u using replaced r
  where u.manuscript_id = r.manuscript_id and u.seq <= $3::int - $5::int`);
