import type { Tx } from '#platform/persistence/transaction';
import { TransitionHooks, type PendingTransition } from './transition-hooks.ts';

const TX = {} as Tx;
const PUBLICATION = { from: 'adopted', to: 'published' } as PendingTransition;

describe('the hooks of transitions', () => {
  it('run for the transitions they name, after all checks, whichever module registered first', async () => {
    const hooks = new TransitionHooks();
    const calls: string[] = [];
    const record = (name: string) => async () => void calls.push(name);
    hooks.register({ to: 'published' }, record('assign'));
    hooks.register({ to: 'ballot' }, record('require merged'));
    hooks.register({ from: 'adopted', to: 'published' }, record('assign rounds'));
    hooks.registerCheck(record('responses'));
    await hooks.run(TX, PUBLICATION);
    expect(calls).toEqual(['responses', 'assign', 'assign rounds']);
  });

  it('do not run when a check refuses', async () => {
    const hooks = new TransitionHooks();
    const calls: string[] = [];
    hooks.register({}, async () => void calls.push('hook'));
    hooks.registerCheck(() => Promise.reject(new Error('refused')));
    await expect(hooks.run(TX, PUBLICATION)).rejects.toThrow('refused');
    expect(calls).toEqual([]);
  });
});
