import { mergeNotifications, type NewNotification } from './new-notification.ts';

const notice = (memberId: string, actorId: string, placeId = 'thread-1'): NewNotification => ({
  memberId,
  kind: 'comment-posted',
  objectKind: 'standard',
  objectId: 'standard-1',
  placeId,
  actorId,
});

describe('notices of one batch', () => {
  it('are put together by member and place, with the last who did it and how many times', () => {
    const [only, ...others] = mergeNotifications([
      notice('m1', 'ann'),
      notice('m1', 'bo'),
      notice('m1', 'cy'),
    ]);
    expect([only?.times, only?.actorId, others]).toEqual([3, 'cy', []]);
  });

  it('stay apart for other members and other places', () => {
    expect(
      mergeNotifications([notice('m1', 'ann'), notice('m2', 'ann'), notice('m1', 'ann', 'thread-2')]).map(
        ({ times }) => times,
      ),
    ).toEqual([1, 1, 1]);
  });

  it('come in one order, whatever the order of the events', () => {
    const batch = [notice('m2', 'ann'), notice('m1', 'ann', 'thread-2'), notice('m1', 'ann')];
    expect(mergeNotifications(batch)).toEqual(mergeNotifications([...batch].reverse()));
  });
});
