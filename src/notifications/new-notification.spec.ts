import { mergeNotifications, type NewNotification } from './new-notification.ts';

const notification = (memberId: string, actorId: string, placeId = 'thread-1'): NewNotification => ({
  memberId,
  kind: 'comment-posted',
  objectKind: 'standard',
  objectId: 'standard-1',
  placeId,
  actorId,
});

describe('the notifications of one batch', () => {
  it('are merged by member and place, with the last actor and how many times', () => {
    const [only, ...others] = mergeNotifications([
      notification('m1', 'ann'),
      notification('m1', 'bo'),
      notification('m1', 'cy'),
    ]);
    expect([only?.times, only?.actorId, others]).toEqual([3, 'cy', []]);
  });

  it('stay apart for other members and other places', () => {
    expect(
      mergeNotifications([
        notification('m1', 'ann'),
        notification('m2', 'ann'),
        notification('m1', 'ann', 'thread-2'),
      ]).map(({ times }) => times),
    ).toEqual([1, 1, 1]);
  });

  it('come in one order, whatever the order of the events', () => {
    const batch = [
      notification('m2', 'ann'),
      notification('m1', 'ann', 'thread-2'),
      notification('m1', 'ann'),
    ];
    expect(mergeNotifications(batch)).toEqual(mergeNotifications([...batch].reverse()));
  });
});
