import { screen, within } from '@testing-library/react';
import { OPERATION_CONCERNS } from '@nbn/contracts';
import { axeViolations, renderInApp } from '../testing/render.tsx';
import { OperationState } from './OperationPage.tsx';
import type { Operation } from './queries.ts';

type Run = Operation['backups']['runs'][number];

const OPERATION: Operation = {
  asOf: '2026-12-02T10:00:00Z',
  concerns: [],
  version: '0.1.0',
  maintenance: false,
  quarantine: false,
  databaseBytes: 81_000_000,
  redis: 'answers',
  freeBytes: 52_000_000_000,
  workers: { running: 2, idleSeconds: 180 },
  work: { oldestSeconds: null, failed: null },
  mails: { waiting: 3, sent: 1_240, undelivered: 0, uncertain: 0 },
  backups: { time: '01:30', ageSeconds: 32_400, runs: [] },
};
const show = (operation: Partial<Operation>) =>
  renderInApp(
    <main>
      <OperationState operation={{ ...OPERATION, ...operation }} />
    </main>,
  );
const run = (id: string, rest: Partial<Run>): Run => ({
  id,
  madeBy: 'schedule',
  startedAt: '2026-12-02T01:30:00Z',
  outcome: 'made',
  bytes: 12_400_000,
  fault: null,
  ...rest,
});
/** What stands beside each name. */
const facts = (part: string): Record<string, string> => {
  const section = within(screen.getByRole('region', { name: part }));
  const texts = (role: string) => section.getAllByRole(role).map(({ textContent }) => textContent);
  const values = texts('definition');
  return Object.fromEntries(texts('term').map((name, place) => [name, values[place]!]));
};

test('the server is in order: each part says so in words', async () => {
  const { container } = show({});
  screen.getByText('Everything is in order.');
  expect(facts('Now')).toEqual({
    Members: 'can work as usual',
    Database: 'answers, 81 MB',
    Redis: 'answers',
    'Background processes': '2 running; work was last taken 3 minutes ago',
    'Work that is due': 'done as it comes',
    'Jobs that failed in two weeks': 'not known just now',
    'Free space for files': '52 GB',
    'Version of Norbanet': '0.1.0',
  });
  expect(facts('Emails')).toMatchObject({ 'Waiting to be sent': '3', 'Sent in the last day': '1,240' });
  screen.getByText(/^The newest backup was made 9 hours ago. One is made every night at 0\d:30 \w+\.$/);
  expect(await axeViolations(container)).toEqual([]);
});

test('what somebody has to look at comes first, and the last backups say what came of them', async () => {
  const { container } = show({
    concerns: ['no-worker', 'backup-failed', 'mail-unsettled'],
    maintenance: true,
    workers: { running: 0, idleSeconds: null },
    work: { oldestSeconds: 720, failed: 4 },
    redis: 'unused',
    backups: {
      time: null,
      ageSeconds: null,
      runs: [
        run('4', { outcome: null, bytes: null, madeBy: 'command' }),
        run('3', { outcome: 'failed', bytes: null, fault: 'ENOSPC' }),
        run('2', { outcome: 'failed', bytes: null, fault: 'EACCES' }),
        run('1', {}),
      ],
    },
  });
  screen.getByText('Not everything is in order.');
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Nothing does the background work: emails, reminders and closing times are waiting.',
    'The last backup failed.',
  ]);
  screen.getByText(/^Please tell whoever looks after the server\. The command “doctor” there/);
  // The mails are for the secretariat, and not for whoever looks after the server.
  expect(screen.getByRole('link', { name: 'Undelivered emails' }).getAttribute('href')).toBe(
    '/network/deliveries',
  );
  expect(facts('Now')).toMatchObject({
    Members: 'can only read: maintenance',
    Redis: 'not needed here',
    'Background processes': 'none is running',
    'Work that is due': 'the oldest was due 12 minutes ago',
  });
  screen.getByText(/^There is no backup yet\. Backups are not made automatically here/);
  const rows = within(screen.getByRole('table', { name: 'The last backups' })).getAllByRole('row');
  expect(rows.slice(1).map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining('a commandunder way'),
    expect.stringContaining('failed: the disk is full'),
    expect.stringContaining('failed (EACCES)'),
    expect.stringContaining('the schedulemade12.4 MB'),
  ]);
  expect(await axeViolations(container)).toEqual([]);
});

test('a restored copy rests, and says so instead of finding fault with it', () => {
  show({ quarantine: true });
  screen.getByText('This restored copy is at rest.');
  expect(facts('Now')).toMatchObject({ 'Background processes': 'at rest', 'Work that is due': 'at rest' });
  expect(screen.queryByText(/One is made every night/)).toBeNull();
});

test('each concern has its words', () => {
  show({ concerns: [...OPERATION_CONCERNS] });
  expect(screen.getAllByRole('listitem')).toHaveLength(OPERATION_CONCERNS.length - 1);
  expect(document.body.textContent).not.toContain('concerns.');
});
