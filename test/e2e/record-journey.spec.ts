import { Client } from 'pg';
import { setUpDemoApp } from '../support/demo-app.ts';
import { waitUntil } from '../support/wait-until.ts';

const demo = setUpDemoApp();

/** What only somebody with the database's own password could do. */
async function behindTheBack<Row extends object>(sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: demo.database.url });
  await client.connect();
  try {
    await client.query('set session_replication_role = replica');
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Lets a day pass for the log, and waits until its checkpoint is made. */
async function passDay(number: number): Promise<void> {
  await waitUntil(
    'something new is sealed',
    async () => {
      const [row] = await behindTheBack<{ fresh: boolean }>(
        `select exists (
        select from audit_seal where number > coalesce((select max(seal_number) from audit_checkpoint), 0)
      ) as fresh`,
      );
      return row!.fresh;
    },
    60_000,
  );
  await behindTheBack(`update audit_checkpoint set day = day - 100 + number`);
  await behindTheBack(`update audit_seal set sealed_at = sealed_at - interval '1 day'`);
  await waitUntil(
    'the checkpoint is made',
    async () => {
      const rows = await behindTheBack<{ number: number }>('select number from audit_checkpoint');
      return rows.length === number;
    },
    30_000,
  );
}

it('a seat countersigns a checkpoint, the next one by itself, and never one of a rewritten log', async () => {
  await passDay(1);
  const estonia = await demo.visitAs('EE/ngo');
  const { page } = estonia;
  await estonia.open('/network');
  await page.getByRole('link', { name: 'Record', exact: true }).click();
  await page.getByText('No country has countersigned it yet').waitFor();
  await page.getByRole('button', { name: 'Countersign', exact: true }).click();
  await page.getByText('This browser has countersigned the latest checkpoint.').waitFor();
  await page.getByText('Countersigned by: Estonia').waitFor();
  expect(await estonia.axeViolations()).toEqual([]);

  await passDay(2);
  await page.reload();
  await page.getByText('No. 2').waitFor();
  await page.getByText('This browser has countersigned the latest checkpoint.').waitFor();

  // Somebody makes an early part of the log anew, with all that follows from it.
  await behindTheBack(
    `update audit_checkpoint set whole_range = sha256('x') || substring(whole_range from 33) where number = 2`,
  );
  await passDay(3);
  await page.reload();
  await page.getByRole('alert').getByText('The log has been rewritten.').waitFor();
  expect(await estonia.axeViolations()).toEqual([]);
  const signed = await behindTheBack<{ number: number }>(
    'select checkpoint_number as number from audit_countersignature order by 1',
  );
  expect(signed.map(({ number }) => number)).toEqual([1, 2]);
}, 240_000);
