import { auditFilterOf } from './audit-filter.ts';

describe('the filter of the audit log', () => {
  it('takes its marks from an address and nothing else', () => {
    expect(auditFilterOf({ action: ' meeting.moved ', actorId: '', objectId: 7, page: 'x' })).toEqual({
      action: 'meeting.moved',
      objectId: '7',
    });
    expect(auditFilterOf({})).toEqual({});
  });
});
