import { jest } from '@jest/globals';
import type { FastifyRequest } from 'fastify';
import { log } from '../log/log.ts';
import { logRefusal } from './refusal-log.ts';

const ROUTE = '/api/documents/:documentId';

function requestOf(memberId: string | null, url = ROUTE): FastifyRequest {
  const signedIn = memberId === null ? null : { actor: { memberId } };
  const address = { url: '/api/documents/somebody', ip: '2001:db8::1', id: 'r-1' };
  return { ...address, routeOptions: { url }, signedIn } as unknown as FastifyRequest;
}

describe('a request that is refused', () => {
  const warned = jest.spyOn(log, 'warn').mockImplementation(() => undefined);
  beforeEach(() => warned.mockClear());
  afterAll(() => warned.mockRestore());
  const told = () => warned.mock.calls.map(([fields]) => fields as unknown);

  it('is in the log with its member, its route and its code, and not with what was asked for', () => {
    logRefusal(requestOf('m-1'), 'not-found');
    logRefusal(requestOf('m-1'), 'not-allowed');
    logRefusal(requestOf(null), 'forged-request');
    logRefusal(requestOf(null), 'too-many-requests');
    const about = { requestId: 'r-1', route: ROUTE };
    expect(told()).toEqual([
      { ...about, code: 'not-found', memberId: 'm-1' },
      { ...about, code: 'not-allowed', memberId: 'm-1' },
      { ...about, code: 'forged-request', memberId: undefined },
      { ...about, code: 'too-many-requests', memberId: undefined },
    ]);
  });

  it('is not where a stranger found nothing, a form was not right, or a secret ballot would be told of', () => {
    logRefusal(requestOf(null), 'not-found');
    logRefusal(requestOf('m-2'), 'invalid-input');
    logRefusal(requestOf('m-2', '/api/ballots/:ballotId/pass'), 'not-allowed');
    logRefusal(requestOf('m-2', '/api/ballots/:ballotId/sealed-paper'), 'not-found');
    expect(told()).toEqual([]);
  });

  it('fills no disk: one who is refused without end is told of once a second', () => {
    for (let tried = 0; tried < 1_000; tried += 1) logRefusal(requestOf('m-3'), 'not-found');
    expect(told().length).toBeLessThan(70);
    logRefusal(requestOf('m-4'), 'not-found');
    expect(told().at(-1)).toMatchObject({ memberId: 'm-4' });
  });
});
