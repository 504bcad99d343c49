import { readdirSync, readFileSync } from 'node:fs';

/** What a spec does that needs a program of the machine's own. */
const STARTS = /\b(?:OwnRedis|TestRedis|ServerProgram)\.start\(|\bnew TestMailbox\(|\bopenBrowser\(/;
/** How it leaves itself out where that is not installed. */
const LEAVES_OUT = /\b(?:it|describe)(?:With\(|\.skip\b)/;
/** Browser tests are not run at all without a browser. */
const SPECS = ['attacks', 'drills', 'integration', 'model', 'rights'].flatMap((folder) =>
  readdirSync(`test/${folder}`, { encoding: 'utf8', recursive: true })
    .filter((name) => name.endsWith('.spec.ts'))
    .map((name) => `test/${folder}/${name}`),
);

const textOf = (file: string): string => readFileSync(file, 'utf8');

describe('on a machine with Node alone, a spec that starts a program', () => {
  const starting = SPECS.filter((file) => STARTS.test(textOf(file)));

  it('is found', () => {
    expect(starting.length).toBeGreaterThan(5);
  });

  it('leaves out what that program is needed for', () => {
    expect(starting.filter((file) => !LEAVES_OUT.test(textOf(file)))).toEqual([]);
  });
});
