import { Timeline } from './timeline.ts';

describe('the demo’s chronicle', () => {
  it('does what happened in the order of its days, and of the same day as it was told', async () => {
    const done: [number, string][] = [];
    const note = (what: string) => async (): Promise<void> => {
      done.push([day, what]);
    };
    let day = NaN;
    const chronicle = new Timeline()
      .on(-3, note('vote'))
      .on(-10, note('propose'))
      .on(-3, note('vote again'))
      .on(-63.5, note('meet'));
    await chronicle.replay(async (at, deed) => {
      day = at;
      await deed();
    });
    expect(done).toEqual([
      [-63.5, 'meet'],
      [-10, 'propose'],
      [-3, 'vote'],
      [-3, 'vote again'],
    ]);
  });

  it('stops at the first deed that fails, so that a half-told story is noticed', async () => {
    const chronicle = new Timeline()
      .on(-2, () => Promise.reject(new Error('no quorum')))
      .on(-1, () => {
        throw new Error('went on');
      });
    await expect(chronicle.replay((_, deed) => deed())).rejects.toThrow('no quorum');
  });
});
