import { TestEnvironment } from 'jest-environment-node';
import { disableAsyncStores } from './async-stores.mjs';

/** Node's own, which leaves nothing to the files that follow. */
export default class NodeEnvironment extends TestEnvironment {
  async teardown() {
    await super.teardown();
    disableAsyncStores();
  }
}
