import { QueryObserver } from '@tanstack/react-query';
import { createQueryClient, updateQuery } from './query-client.ts';

const nextTask = () => new Promise((done) => setTimeout(done));
const queryKey = ['threads'];

/** A list on the server, read by answers that come when they are let through. */
function serverOf(words: string[]) {
  const waiting: (() => void)[] = [];
  const queryFn = () => {
    const read = [...words];
    return new Promise<string[]>((answer) => waiting.push(() => answer(read)));
  };
  /** Lets the oldest answer through, as soon as it was asked for. */
  const answerNext = async () => {
    while (waiting.length === 0) await nextTask();
    waiting.shift()!();
    await nextTask();
  };
  return { queryFn, answerNext };
}

function shownList(words: string[]) {
  const client = createQueryClient();
  const { queryFn, answerNext } = serverOf(words);
  const observer = new QueryObserver<string[]>(client, { queryKey, queryFn });
  observer.subscribe(() => undefined);
  return { client, answerNext, shown: () => observer.getCurrentResult().data };
}

test('what changed while the first answer was on its way is asked for again', async () => {
  const words = ['Shelter.'];
  const { client, answerNext, shown } = shownList(words);
  words.push('Health.');
  void client.invalidateQueries({ queryKey });
  await answerNext();
  expect(shown()).toEqual(['Shelter.']);
  await answerNext();
  expect(shown()).toEqual(['Shelter.', 'Health.']);
});

test('an answer that is older than the news does not take them back', async () => {
  const words = ['Shelter.'];
  const { client, answerNext, shown } = shownList(words);
  await answerNext();
  void client.invalidateQueries({ queryKey });
  words.push('Health.');
  updateQuery<string[]>(client, queryKey, (list) => [...list, 'Health.']);
  expect(shown()).toEqual(['Shelter.', 'Health.']);
  await answerNext();
  expect(shown()).toEqual(['Shelter.', 'Health.']);
  await answerNext();
  expect(shown()).toEqual(['Shelter.', 'Health.']);
});

test('news of what nobody has read are not written, and are in the answer', async () => {
  const words = ['Shelter.'];
  const { client, answerNext, shown } = shownList(words);
  words.push('Health.');
  updateQuery<string[]>(client, queryKey, (list) => [...list, 'Health.']);
  expect(shown()).toBeUndefined();
  await answerNext();
  await answerNext();
  expect(shown()).toEqual(['Shelter.', 'Health.']);
});
