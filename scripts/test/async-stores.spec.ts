import { AsyncLocalStorage } from 'node:async_hooks';
import { disableAsyncStores } from '../../test/environment/async-stores.mjs';

describe('what a file of tests leaves behind', () => {
  it('is no store that every promise after it carries along', async () => {
    const stores = Array.from({ length: 3 }, () => new AsyncLocalStorage<string>());
    for (const store of stores) store.enterWith('set');
    expect(stores.map((store) => store.getStore())).toEqual(['set', 'set', 'set']);
    disableAsyncStores();
    expect(stores.map((store) => store.getStore())).toEqual([undefined, undefined, undefined]);
  });

  it('leaves what is used again as it was', async () => {
    const store = new AsyncLocalStorage<number>();
    store.run(1, () => undefined);
    disableAsyncStores();
    await store.run(2, async () => {
      await Promise.resolve();
      expect(store.getStore()).toBe(2);
    });
  });
});
