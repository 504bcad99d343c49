import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageTexts } from '../testing/texts.ts';
import { type ActionTexts, auditActionText } from './audit-action-text.ts';

const SERVER = join(import.meta.dirname, '../../../src');
const acts: ActionTexts = pageTexts('en').audit.acts;

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
    expect(actions.filter((action) => auditActionText(acts, action) === action)).toEqual([]);
    expect(auditActionText(acts, 'meeting.moved')).toBe('Moved a meeting to another time');
  });

  it('keeps its code where it is not known', () => {
    for (const action of ['meeting.dreamt', 'dream', 'constructor.name'])
      expect(auditActionText(acts, action)).toBe(action);
  });
});
