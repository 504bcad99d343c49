import { expect, test } from '@jest/globals';
import { ApiProblem, UnreachableError } from '../../api/problem.ts';
import type { DocumentView } from '../queries.ts';
import type { DocumentWords } from './file-transfer.ts';
import { type QueuedFile, type QueueEvent, UploadQueue } from './upload-queue.ts';

interface Run {
  readonly words: DocumentWords;
  readonly signal: AbortSignal;
  readonly progress: (share: number) => void;
  readonly end: (problem?: unknown) => void;
}

/** A queue of files whose transfers the test moves on by hand. */
function setUp(names: readonly string[]) {
  const runs = new Map<string, Run[]>();
  const givenUp: string[] = [];
  const events: string[] = [];
  const queue = new UploadQueue(
    ({ name }) => ({
      run: (words, progress, signal) =>
        new Promise<DocumentView>((resolve, reject) => {
          const end = (problem?: unknown) => {
            if (problem === undefined) resolve({ id: name } as DocumentView);
            else reject(problem as Error);
          };
          signal.addEventListener('abort', () => reject(signal.reason as Error));
          runs.set(name, [...(runs.get(name) ?? []), { words, signal, progress, end }]);
        }),
      giveUp: async () => void givenUp.push(name),
    }),
    (event: QueueEvent, { file }: QueuedFile) => events.push(`${event} ${file.name}`),
  );
  queue.add(names.map((name) => ({ file: new File(['x'], name), title: name, refusal: null })));
  const last = (name: string): Run => runs.get(name)!.at(-1)!;
  const idOf = (name: string): number => queue.list().find(({ file }) => file.name === name)!.id;
  return { queue, runs, last, idOf, givenUp, events };
}

const states = (queue: UploadQueue) => queue.list().map(({ file, state }) => `${file.name} ${state}`);
/** What was promised has come to those who wait for it. */
const settled = () => new Promise((resolve) => setTimeout(resolve));
const refusal = new ApiProblem({ status: 415, code: 'document-type-refused', title: 'No', detail: '' });

test('two are sent at a time, each with its own title and what holds for all', async () => {
  const { queue, last, idOf } = setUp(['a', 'b', 'c']);
  queue.rename(idOf('a'), 'The first');
  queue.start({ audience: 'network' });
  expect(states(queue)).toEqual(['a sending', 'b sending', 'c waiting']);
  expect(last('a').words).toEqual({ audience: 'network', title: 'The first' });
  last('b').end();
  await settled();
  expect(states(queue)).toEqual(['a sending', 'b added', 'c sending']);
});

test('one that is refused says why, and the others go on; it can be tried again', async () => {
  const { queue, last, idOf, events } = setUp(['a', 'b']);
  queue.start({});
  last('a').end(refusal);
  last('b').end();
  await settled();
  expect(queue.list().map(({ problem }) => problem)).toEqual([refusal, null]);
  expect(events).toEqual(['refused a', 'added b']);
  expect(queue.isBusy()).toBe(false);
  queue.resume(idOf('a'));
  last('a').end();
  await settled();
  expect(states(queue)).toEqual(['a added', 'b added']);
});

test('one that is paused makes room, keeps what it has, and goes on in its turn', async () => {
  const { queue, last, idOf } = setUp(['a', 'b', 'c']);
  queue.start({});
  last('a').progress(0.5);
  queue.pause(idOf('a'));
  expect(last('a').signal.aborted).toBe(true);
  expect(states(queue)).toEqual(['a paused', 'b sending', 'c sending']);
  expect(queue.list()[0]!.share).toBe(0.5);
  queue.resume(idOf('a'));
  expect(states(queue)[0]).toBe('a waiting');
  last('b').end();
  await settled();
  expect(states(queue)).toEqual(['a sending', 'b added', 'c sending']);
});

test('all of them pause without one beginning in the place of another', () => {
  const { queue, runs } = setUp(['a', 'b', 'c']);
  queue.start({});
  queue.pauseAll();
  expect(states(queue)).toEqual(['a paused', 'b paused', 'c paused']);
  expect(runs.has('c')).toBe(false);
  queue.resumeAll();
  expect(states(queue)).toEqual(['a sending', 'b sending', 'c waiting']);
});

test('a line that breaks is waited for, said once, and gone on with when it is back', async () => {
  const { queue, last, runs, events } = setUp(['a']);
  queue.start({});
  last('a').end(new UnreachableError());
  await settled();
  expect([states(queue), queue.isBusy()]).toEqual([['a offline'], true]);
  queue.goOnline();
  last('a').end(new UnreachableError());
  await settled();
  queue.goOnline();
  expect(runs.get('a')).toHaveLength(3);
  last('a').end();
  await settled();
  expect(events).toEqual(['offline a', 'added a']);
});

test('one that is taken out is given up at the server as far as it had come', async () => {
  const { queue, last, idOf, givenUp } = setUp(['a', 'b', 'c']);
  queue.start({});
  last('a').progress(0.2);
  queue.remove(idOf('a'));
  queue.remove(idOf('b'));
  await settled();
  expect([states(queue), givenUp]).toEqual([['c sending'], ['a']]);
});

test('what was refused before it was sent is never tried', () => {
  const { queue, runs, idOf } = setUp([]);
  queue.add([{ file: new File(['x'], 'big'), title: 'big', refusal: 'tooBig' }]);
  queue.start({});
  queue.resume(idOf('big'));
  expect([states(queue), runs.size]).toEqual([['big refused'], 0]);
});
