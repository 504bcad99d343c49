import { TestEnvironment } from 'jest-environment-node';
import { disableAsyncStores } from './async-stores.mjs';

/** For what needs neither a server nor a page. */
export default class NodeEnvironment extends TestEnvironment {
  async teardown() {
    await super.teardown();
    disableAsyncStores();
  }
}
