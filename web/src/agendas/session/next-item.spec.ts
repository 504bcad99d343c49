import type { AgendaView } from '../queries.ts';
import { nextItemTitle } from './next-item.ts';
import type { MeetingSession } from './queries.ts';

const item = (id: string, change: object = {}) =>
  ({
    id,
    title: `Item ${id}`,
    kind: 'discussion',
    closedBefore: false,
    ...change,
  }) as AgendaView['items'][number];
const at = (itemId: string | null) => ({ itemId }) as MeetingSession['current'];

describe('the item that comes next', () => {
  const agenda = {
    items: [item('1'), item('s', { kind: 'section' }), item('2'), item('3', { closedBefore: true })],
    closedAtEnd: false,
  };

  it('is the first before the session has begun, and passes over headings', () => {
    expect(nextItemTitle(agenda, null)).toBe('Item 1');
    expect(nextItemTitle(agenda, at('1'))).toBe('Item 2');
  });

  it('is none after the last', () => {
    expect(nextItemTitle(agenda, at('3'))).toBeNull();
  });

  it('is not told where something stands between that is closed to the reader', () => {
    expect(nextItemTitle(agenda, at('2'))).toBeUndefined();
    expect(nextItemTitle(agenda, at(null))).toBeUndefined();
    expect(nextItemTitle({ ...agenda, closedAtEnd: true }, at('3'))).toBeUndefined();
  });
});
