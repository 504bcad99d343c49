import { AsyncLocalStorage } from 'node:async_hooks';

const used = new Set();

for (const method of ['run', 'enterWith']) {
  const original = AsyncLocalStorage.prototype[method];
  AsyncLocalStorage.prototype[method] = function (...values) {
    used.add(this);
    return original.apply(this, values);
  };
}

/**
 * Disables the stores that a file of tests has used. Node 20 keeps each that was ever used, and writes a property for it
 * on every promise. Jest makes one for each file, and each application that is started makes another: the hundredth
 * file of a process would pay for the ninety-nine before it. What is still needed is enabled again by its next use.
 */
export function disableAsyncStores() {
  for (const store of used) store.disable();
  used.clear();
}
