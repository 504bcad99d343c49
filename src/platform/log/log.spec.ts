import { pino } from 'pino';
import { LOG_OPTIONS } from './log.ts';

describe('the log', () => {
  const lines: string[] = [];
  const log = pino({ ...LOG_OPTIONS, level: 'info' }, { write: (line) => void lines.push(line) });
  beforeEach(() => lines.splice(0));

  it('has one JSON line an entry, with its time in UTC, whatever is in it', () => {
    log.warn({ memberId: 'a\nb\r\n{"level":60}\u2028' }, 'first\nsecond');
    expect(lines).toHaveLength(1);
    expect(lines[0]!.trimEnd()).not.toMatch(/[\r\n]/);
    expect(JSON.parse(lines[0]!)).toMatchObject({
      level: 40,
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      memberId: 'a\nb\r\n{"level":60}\u2028',
      msg: 'first\nsecond',
    });
  });

  it.each(['err', 'error', 'fault'])(
    'tells of an error that is passed as %s only what may be told',
    (name) => {
      const error = Object.assign(new Error('planted-1'), {
        code: '23505',
        detail: 'Key (name)=(planted-2)',
      });
      log.error({ [name]: error }, 'what follows a commit failed');
      expect(lines.join('')).not.toContain('planted');
      expect(JSON.parse(lines[0]!)).toMatchObject({ [name]: { name: 'Error', code: '23505' } });
    },
  );

  it.each(['cookie', 'authorization', 'passphrase', 'token', 'password', 'body', 'text'])(
    'cuts out what slips through under the name %s',
    (name) => {
      log.info({ [name]: 'planted-1', request: { [name]: 'planted-2' }, headers: { other: 'planted-3' } });
      expect(lines.join('')).not.toContain('planted');
    },
  );
});
