import type { Tx } from '#platform/persistence/transaction';
import { TransitionHooks, type PendingTransition } from './transition-hooks.ts';

const TX = {} as Tx;
const PUBLICATION = { from: 'adopted', to: 'published' } as PendingTransition;

describe('the hooks of transitions', () => {
  let hooks: TransitionHooks;
  let calls: string[];
  const record = (name: string) => async () => void calls.push(name);
  beforeEach(() => {
    hooks = new TransitionHooks();
    calls = [];
  });

  it('run for the transitions they name, and for all if they name none', async () => {
    hooks.register({ to: 'published' }, record('to published'));
    hooks.register({ to: 'ballot' }, record('to ballot'));
    hooks.register({ from: 'adopted', to: 'published' }, record('from adopted'));
    hooks.register({}, record('all'));
    await hooks.run(TX, PUBLICATION);
    expect(calls).toEqual(['to published', 'from adopted', 'all']);
  });

  it('run after all checks, and checks of one transition before those of all, whoever registers first', async () => {
    hooks.register({}, record('hook'));
    hooks.registerCheck({}, record('check of all'));
    hooks.registerCheck({ to: 'published' }, record('check of this'));
    hooks.registerCheck({ to: 'ballot' }, record('check of another'));
    await hooks.run(TX, PUBLICATION);
    expect(calls).toEqual(['check of this', 'check of all', 'hook']);
  });

  it('do not run when a check refuses', async () => {
    hooks.register({}, record('hook'));
    hooks.registerCheck({}, () => Promise.reject(new Error('refused')));
    await expect(hooks.run(TX, PUBLICATION)).rejects.toThrow('refused');
    expect(calls).toEqual([]);
  });
});
