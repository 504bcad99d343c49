import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { acts } from '../i18n/en/audit-acts.ts';
import { auditActionText } from './audit-action-text.ts';

const SERVER = join(import.meta.dirname, '../../../src');
const known: Readonly<Record<string, Readonly<Record<string, string>>>> = acts;
const t = ((key: string) =>
  key
    .split('.')
    .slice(1)
    .reduce<unknown>(
      (texts, part) => (texts as Record<string, unknown>)[part],
      known,
    )) as unknown as Parameters<typeof auditActionText>[0];

/** Every action that the server's sources name where they write an audit row. */
function actionsWritten(): string[] {
  const rows = readdirSync(SERVER, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
    .flatMap((name) => readFileSync(join(SERVER, name), 'utf8').match(/\baction: [^\n]+/g) ?? []);
  return [
    ...new Set(
      rows.flatMap((row) => row.match(/'[a-z-]+\.[a-z-]+'/g) ?? []).map((quoted) => quoted.slice(1, -1)),
    ),
  ];
}

describe('an entry of the log', () => {
  it('says in words what was done, whatever the server writes', () => {
    const actions = actionsWritten();
    expect(actions.length).toBeGreaterThan(40);
    expect(actions.filter((action) => auditActionText(t, action) === action)).toEqual([]);
    expect(auditActionText(t, 'meeting.moved')).toBe('Moved a meeting to another time');
  });

  it('keeps its code where it is not known', () => {
    for (const action of ['meeting.dreamt', 'dream', 'constructor.name'])
      expect(auditActionText(t, action)).toBe(action);
  });
});
