import type { CountryCode } from '@nbn/contracts';
import type { Currency } from '@nbn/money';
import type { Tx } from '#platform/persistence/transaction';

export interface NewFund {
  readonly id: string;
  readonly title: string;
  readonly donor: string;
  readonly currency: Currency;
  readonly totalCents: number;
  readonly percent: number;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly countries: readonly CountryCode[];
  readonly createdBy: string;
}

export interface NewCall {
  readonly id: string;
  readonly fundId: string;
  readonly title: string;
  readonly note: string;
  readonly timeZone: string;
  readonly opensWall: string;
  readonly closesWall: string;
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly createdBy: string;
}

export async function insertFund(tx: Tx, fund: NewFund): Promise<void> {
  await tx.manager.query(
    `
      insert into fund (id, title, donor, currency, total_cents, percent, first_day, last_day, created_by, created_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, app_now())`,
    [
      fund.id,
      fund.title,
      fund.donor,
      fund.currency,
      fund.totalCents,
      fund.percent,
      fund.firstDay,
      fund.lastDay,
      fund.createdBy,
    ],
  );
  await tx.manager.query(
    'insert into fund_country (fund_id, country) select $1, c from unnest($2::text[]) as g(c)',
    [fund.id, fund.countries],
  );
}

/** Whether there is such a fund; it is locked for the rest of the transaction. */
export async function lockFund(tx: Tx, id: string): Promise<boolean> {
  const rows = await tx.manager.query<object[]>('select from fund where id = $1 for update', [id]);
  return rows.length > 0;
}

/** What rests on a fund, which a change of it has to respect. */
export interface FundStanding {
  readonly currency: Currency;
  readonly grantedCents: number;
  readonly firstDay: string;
  readonly revision: number;
  readonly calls: readonly { readonly opensOn: string; readonly closesOn: string }[];
}

/** The fund, locked for the rest of the transaction; undefined where there is none. */
export async function lockFundStanding(tx: Tx, id: string): Promise<FundStanding | undefined> {
  if (!(await lockFund(tx, id))) return undefined;
  const [fund] = await tx.manager.query<FundStanding[]>(
    `
      select f.currency, f.granted_cents::float8 as "grantedCents", f.first_day::text as "firstDay", f.revision,
        coalesce(
          (
            select json_agg(
              json_build_object('opensOn', left(c.opens_wall, 10), 'closesOn', left(c.closes_wall, 10))
            )
            from funding_call c
            where c.fund_id = f.id
          ), '[]'
        ) as calls
      from fund f
      where f.id = $1`,
    [id],
  );
  return fund;
}

export async function updateFund(
  tx: Tx,
  id: string,
  {
    title,
    donor,
    currency,
    totalCents,
    firstDay,
    lastDay,
  }: Omit<NewFund, 'id' | 'percent' | 'countries' | 'createdBy'>,
): Promise<void> {
  await tx.manager.query(
    `
      update fund
      set title = $2, donor = $3, currency = $4, total_cents = $5, first_day = $6, last_day = $7,
        revision = revision + 1
      where id = $1`,
    [id, title, donor, currency, totalCents, firstDay, lastDay],
  );
}

/** How many of these members hold a seat of a national team now. */
export async function countSeatHolders(tx: Tx, memberIds: readonly string[]): Promise<number> {
  const [row] = await tx.manager.query<[{ seated: number }]>(
    `
      select count(*)::int as seated
      from membership
      where member_id = any($1::uuid[]) and seat_id is not null and state = 'active'`,
    [memberIds],
  );
  return row.seated;
}

export async function replaceDeciders(
  tx: Tx,
  fundId: string,
  memberIds: readonly string[],
  namedBy: string,
): Promise<void> {
  await tx.manager.query('delete from fund_decider where fund_id = $1 and member_id <> all($2::uuid[])', [
    fundId,
    memberIds,
  ]);
  await tx.manager.query(
    `
      insert into fund_decider (fund_id, member_id, named_by, named_at)
      select $1, m, $3, app_now()
      from unnest($2::uuid[]) as g(m)
      on conflict on constraint fund_decider_pk do nothing`,
    [fundId, memberIds, namedBy],
  );
}

export async function insertCall(tx: Tx, call: NewCall): Promise<void> {
  await tx.manager.query(
    `
      insert into funding_call (
        id, fund_id, title, note, time_zone, opens_wall, closes_wall, opens_at, closes_at, created_by, created_at
      )
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, app_now())`,
    [
      call.id,
      call.fundId,
      call.title,
      call.note,
      call.timeZone,
      call.opensWall,
      call.closesWall,
      call.opensAt,
      call.closesAt,
      call.createdBy,
    ],
  );
}

/** Takes an amount out of what a fund has left; false where it is not there any more, whoever acts at once. */
export async function takeFromFund(tx: Tx, fundId: string, cents: number): Promise<boolean> {
  const [rows] = await tx.manager.query<[object[], number]>(
    `
      update fund
      set granted_cents = granted_cents + $2
      where id = $1 and granted_cents + $2 <= total_cents
      returning id`,
    [fundId, cents],
  );
  return rows.length > 0;
}
