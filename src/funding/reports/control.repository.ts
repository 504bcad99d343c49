import type { ErrorType } from '@nbn/contracts';
import type { Tx } from '#platform/persistence/transaction';

export interface ControlledLine {
  readonly id: string;
  readonly sensitive: boolean;
  readonly declaredCents: number | null;
  readonly certifiedCents: number | null;
  readonly deductedCents: number | null;
  readonly parkedCents: number | null;
}

/** How a line's declared amount is split. */
export interface Split {
  readonly certifiedCents: number;
  readonly deductedCents: number;
  readonly parkedCents: number;
}

export interface OpenControl extends Split {
  readonly id: string;
  readonly proposedBy: string;
}

export interface NewControl extends OpenControl {
  readonly lineId: string;
  readonly declaredCents: number;
  readonly errorType: ErrorType | null;
  readonly reason: string;
}

/** A line of a report; its grant is locked, so nobody else changes it meanwhile. */
export async function findLine(tx: Tx, reportId: string, id: string): Promise<ControlledLine | null> {
  const [row] = await tx.manager.query<ControlledLine[]>(
    `
      select id, sensitive, declared_cents::float8 as "declaredCents",
        certified_cents::float8 as "certifiedCents", deducted_cents::float8 as "deductedCents",
        parked_cents::float8 as "parkedCents"
      from report_line
      where id = $1 and report_id = $2`,
    [id, reportId],
  );
  return row ?? null;
}

export async function findOpenControl(tx: Tx, lineId: string): Promise<OpenControl | null> {
  const [row] = await tx.manager.query<OpenControl[]>(
    `
      select id, proposed_by as "proposedBy", certified_cents::float8 as "certifiedCents",
        deducted_cents::float8 as "deductedCents", parked_cents::float8 as "parkedCents"
      from line_control
      where line_id = $1 and state = 'proposed'`,
    [lineId],
  );
  return row ?? null;
}

export async function insertControl(tx: Tx, control: NewControl): Promise<void> {
  await tx.manager.query(
    `
      insert into line_control (
        id, line_id, declared_cents, certified_cents, deducted_cents, parked_cents, error_type, reason, state,
        proposed_by, proposed_at
      )
      values ($1, $2, $3, $4, $5, $6, $7, $8, 'proposed', $9, app_now())`,
    [
      control.id,
      control.lineId,
      control.declaredCents,
      control.certifiedCents,
      control.deductedCents,
      control.parkedCents,
      control.errorType,
      control.reason,
      control.proposedBy,
    ],
  );
}

export interface ControlSeconding {
  readonly state: 'confirmed' | 'returned';
  readonly secondedBy: string;
  readonly returnReason: string | null;
}

export async function secondControl(tx: Tx, id: string, seconding: ControlSeconding): Promise<void> {
  await tx.manager.query(
    `
      update line_control
      set state = $2, seconded_by = $3, seconded_at = app_now(), return_reason = $4
      where id = $1`,
    [id, seconding.state, seconding.secondedBy, seconding.returnReason],
  );
}

export async function splitLine(tx: Tx, id: string, split: Split): Promise<void> {
  await tx.manager.query(
    'update report_line set certified_cents = $2, deducted_cents = $3, parked_cents = $4 where id = $1',
    [id, split.certifiedCents, split.deductedCents, split.parkedCents],
  );
}

/** Whether two people have looked at every line of a report. */
export async function isWhollyControlled(tx: Tx, reportId: string): Promise<boolean> {
  const rows = await tx.manager.query<object[]>(
    'select from report_line where report_id = $1 and certified_cents is null limit 1',
    [reportId],
  );
  return rows.length === 0;
}
