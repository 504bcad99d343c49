import { createRequire } from 'node:module';
import NodeEnvironment from '../environment/node.mjs';

/** What these make must be the same to the server and to a test file, whoever made it. */
const SHARED = [
  'Array',
  'Date',
  'Error',
  'Map',
  'Object',
  'Promise',
  'RangeError',
  'Reflect',
  'RegExp',
  'Set',
  'TypeError',
  'URL',
  'WeakMap',
];

/** A context has its own arrays, objects and errors, which the words of a test file make without asking for them by name. */
function share(context, name) {
  const [own, shared] = [context[name], globalThis[name]];
  if (name !== 'Object' && own.prototype) Object.setPrototypeOf(own.prototype, shared.prototype);
  if (own.prototype) own.prototype.constructor = shared;
  Object.defineProperty(context, name, { value: shared, configurable: true, writable: true });
}

/**
 * A test file and its supports stand in a context of their own. The server and the packages do not: Node loads them
 * (module.mjs), as built, once in each process of a run, which is most of the time of a short file.
 */
export default class BuiltServerEnvironment extends NodeEnvironment {
  /** Jest tells of a failure more than once. */
  described = new WeakSet();

  constructor(config, context) {
    super(config, context);
    for (const name of SHARED) if (this.global[name] !== globalThis[name]) share(this.global, name);
    // The settings, too: the server reads those of its process.
    this.global.process.env = process.env;
    this.global.requireBuilt = createRequire(import.meta.url);
  }

  /** A browser test that failed says what its pages showed in that moment: a second run may not show it again. */
  async handleTestEvent({ name, error }) {
    if (name !== 'test_fn_failure' || !(error instanceof Error) || this.described.has(error)) return;
    this.described.add(error);
    // The stack is made of the message when it is first asked for.
    const { message, stack } = error;
    const shown = await this.global.openPages?.describe();
    if (!shown) return;
    error.message = `${message}\n\n${shown}`;
    error.stack = stack?.replace(message, () => error.message);
  }
}
