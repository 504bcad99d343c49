import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

interface Probed {
  readonly believes: string;
  readonly written: readonly string[];
}

it('I12: calendar files, mails and reminders are the same to the byte wherever the server stands', () => {
  const probe = join(import.meta.dirname, '../support/zone-probe.mjs');
  const at = (TZ: string) =>
    JSON.parse(
      execFileSync(process.execPath, [probe], { env: { PATH: process.env['PATH'], TZ }, encoding: 'utf8' }),
    ) as Probed;
  const [utc, ...others] = ['UTC', 'America/New_York', 'Asia/Tokyo', 'Pacific/Apia'].map(at);
  expect(others.map(({ believes }) => believes)).toEqual(['America/New_York', 'Asia/Tokyo', 'Pacific/Apia']);
  for (const { written } of others) expect(written).toEqual(utc!.written);
  expect(utc!.written.join('\n')).toMatch(
    /DTSTART;TZID=Europe\/Copenhagen:20270707T233000[^]*DTSTART:20271031T013000Z/,
  );
});
