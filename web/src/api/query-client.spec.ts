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
  const { client, answerNext, shown } = shownList(['Shelter.']);
  await answerNext();
  void client.invalidateQueries({ queryKey });
  for (const news of ['Health.', 'Housing.', 'Health.'])
    updateQuery<string[]>(client, queryKey, (list) => [...new Set([...list, news])]);
  expect(shown()).toEqual(['Shelter.', 'Health.', 'Housing.']);
  await answerNext();
  expect(shown()).toEqual(['Shelter.', 'Health.', 'Housing.']);
  expect(client.isFetching()).toBe(0);
});

test('news of what nobody has read are not written, and stand in the answer that is older', async () => {
  const { client, answerNext, shown } = shownList(['Shelter.']);
  updateQuery<string[]>(client, queryKey, (list) => [...list, 'Health.']);
  expect(shown()).toBeUndefined();
  await answerNext();
  expect(shown()).toEqual(['Shelter.', 'Health.']);
});

test('what has to be asked for again still has to be after some news of it', () => {
  const client = createQueryClient();
  client.setQueryData(queryKey, ['Shelter.']);
  void client.invalidateQueries({ queryKey });
  updateQuery<string[]>(client, queryKey, (list) => [...list, 'Health.']);
  expect(client.getQueryState(queryKey)).toMatchObject({
    data: ['Shelter.', 'Health.'],
    isInvalidated: true,
  });
});
