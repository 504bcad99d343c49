import { expect, test } from '@jest/globals';
import { actionsFilterOf } from '../actions/filters.ts';
import { decisionsFilterOf } from './filters.ts';

const ID = '0199b5a0-0000-7000-8000-000000000001';

test('an address says which decisions are meant, and what it does not know is left out', () => {
  expect(
    decisionsFilterOf({ clause: ID, country: 'LV', state: 'legal-obstacle', kind: 'mandate', q: 2027 }),
  ).toEqual({ clause: ID, country: 'LV', state: 'legal-obstacle', kind: 'mandate', q: '2027' });
  expect(
    decisionsFilterOf({ clause: '4.2', country: 'XX', state: 'lost', kind: '', q: '  ', other: 1 }),
  ).toEqual({});
});

test('an address says which actions are meant', () => {
  expect(
    actionsFilterOf({ state: 'overdue', mine: 'true', meeting: ID, country: 'EE', q: ' list ' }),
  ).toEqual({ state: 'overdue', mine: true, meeting: ID, country: 'EE', q: 'list' });
  expect(actionsFilterOf({ state: 'closed', mine: 'false', meeting: 'x' })).toEqual({});
});
