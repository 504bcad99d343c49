import type { Tx } from '#platform/persistence/transaction';

/** Writes an item, if it still is at the revision that was seen. Whether it was. */
export async function saveReportItem(
  tx: Tx,
  processId: string,
  item: string,
  { text, revision, by }: { readonly text: string; readonly revision: number; readonly by: string },
): Promise<boolean> {
  const saved = await tx.manager.query<unknown[]>(
    `
      insert into consensus_report_text as t (process_id, item, text, revision, changed_by, changed_at)
      select $1::uuid, $2::text, $3::text, $4::integer + 1, $5::uuid, $6::timestamptz
      where $4::integer = coalesce(
        (select revision from consensus_report_text where process_id = $1 and item = $2), 0
      )
      on conflict on constraint consensus_report_text_pk do update
      set text = excluded.text, revision = excluded.revision, changed_by = excluded.changed_by,
        changed_at = excluded.changed_at
      where t.revision = $4::integer
      returning t.item`,
    [processId, item, text, revision, by, tx.now],
  );
  return saved.length > 0;
}

/** Whether the standard has such a process. */
export async function hasProcess(tx: Tx, standardId: string, processId: string): Promise<boolean> {
  const rows = await tx.manager.query<unknown[]>(
    'select from consensus_process where id = $1 and standard_id = $2',
    [processId, standardId],
  );
  return rows.length > 0;
}
