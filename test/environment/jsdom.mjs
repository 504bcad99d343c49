import JsdomTestEnvironment from 'jest-environment-jsdom';
import { disableAsyncStores } from './async-stores.mjs';

/** A page for the components of the web client, which leaves nothing to the files that follow. */
export default class JsdomEnvironment extends JsdomTestEnvironment {
  async teardown() {
    await super.teardown();
    disableAsyncStores();
  }
}
