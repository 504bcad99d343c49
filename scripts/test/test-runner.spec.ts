import { execFileSync } from 'node:child_process';
import { withLateOptimization } from './late-optimization.mjs';
import { planRun } from './plan.mjs';
import { failureLines, lastLine, tally } from './test-counts.mjs';
import { total } from './sum-runs.mjs';

describe('npm test', () => {
  it('runs every kind of test that this machine can run', () => {
    expect(planRun([], { chromium: '/usr/bin/chromium' })).toMatchObject({
      projects: ['unit', 'web', 'integration', 'e2e'],
      needsWeb: true,
      needsDatabase: true,
    });
    expect(planRun([], { chromium: undefined })).toMatchObject({
      projects: ['unit', 'web', 'integration'],
      needsWeb: false,
    });
  });

  it('runs what the caller chose, and sets up no more than that needs', () => {
    const plan = planRun(['-t', 'ballot', '--selectProjects', 'unit', 'web', 'ballot.spec.ts'], {
      chromium: '/usr/bin/chromium',
    });
    expect(plan).toEqual({
      projects: ['unit', 'web'],
      rest: ['-t', 'ballot', 'ballot.spec.ts'],
      needsDatabase: false,
      needsServer: false,
      needsWeb: false,
    });
  });

  it('keeps the options of Node that were given, and adds what each process of a run loads first', () => {
    const options = withLateOptimization('--stack-trace-limit=7');
    const said = execFileSync(process.execPath, ['-p', 'Error.stackTraceLimit'], {
      env: { ...process.env, NODE_OPTIONS: options },
      encoding: 'utf8',
    });
    expect(said).toBe('7\n');
    expect(options).toMatch(/interrupt-budget\.cjs"$/);
    expect(withLateOptimization()).toMatch(/^--require "/);
  });

  it('counts a file that cannot be loaded as a failure, and names skipped tests only where there are some', () => {
    const figures = tally({
      numPassedTests: 7,
      numFailedTests: 1,
      numRuntimeErrorTestSuites: 2,
      numPendingTests: 0,
      numTodoTests: 0,
    });
    expect(lastLine(figures)).toBe('7 passed, 3 failed');
    expect(lastLine({ ...figures, skipped: 2 })).toBe('7 passed, 3 failed, 2 skipped');
  });

  it('names each failed test in a line of its own', () => {
    const failed = (title: string) => ({ ancestorTitles: ['a ballot'], title, status: 'failed' });
    const passed = { ...failed('opens'), status: 'passed' };
    const testResults = [
      {
        testFilePath: '/root/test/ballots.spec.ts',
        testResults: [failed('closes'), passed, failed('counts')],
      },
      {
        testFilePath: '/root/test/polls.spec.ts',
        testResults: [],
        testExecError: new SyntaxError('in vain'),
      },
      { testFilePath: '/root/test/plans.spec.ts', testResults: [passed] },
    ];
    expect(failureLines({ testResults }, '/root')).toEqual([
      'Failed: test/ballots.spec.ts › a ballot › closes',
      'Failed: test/ballots.spec.ts › a ballot › counts',
      'Failed: test/polls.spec.ts',
    ]);
  });

  it('adds up several runs, and lets nothing slip: no last line, a skipped test, an end with a fault', () => {
    expect(lastLine(total(0, ['10 passed, 0 failed', '5 passed, 0 failed']))).toBe('15 passed, 0 failed');
    expect(lastLine(total(1, ['10 passed, 0 failed', '5 passed, 0 failed']))).toBe('15 passed, 1 failed');
    expect(lastLine(total(0, ['10 passed, 0 failed, 2 skipped', '5 passed, 1 failed']))).toBe(
      '15 passed, 3 failed',
    );
    expect(lastLine(total(1, ['10 passed, 0 failed', 'npm error']))).toBe('10 passed, 1 failed');
  });
});
