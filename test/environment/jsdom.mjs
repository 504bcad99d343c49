import JsdomTestEnvironment from 'jest-environment-jsdom';
import { disableAsyncStores } from './async-stores.mjs';

/** For the components of the web client. */
export default class JsdomEnvironment extends JsdomTestEnvironment {
  async teardown() {
    await super.teardown();
    disableAsyncStores();
  }
}
