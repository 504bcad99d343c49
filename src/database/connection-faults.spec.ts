import { rethrowConnectionFault } from './connection-faults.ts';

const told = (error: unknown): string => {
  try {
    return rethrowConnectionFault('DATABASE_URL', error);
  } catch (thrown) {
    return (thrown as Error).message;
  }
};
const withCode = (code: string): Error => Object.assign(new Error('words of a driver'), { code });

describe('a database that cannot be asked', () => {
  it.each([
    ['no TLS', new Error('The server does not support SSL connections'), 'leave sslmode out of the address'],
    ['silence', new Error('timeout expired'), 'its host does not answer'],
    ['a host of two addresses', new AggregateError([withCode('ECONNREFUSED')]), 'start PostgreSQL'],
    ['a role that may not log in', withCode('28000'), 'write a role that may log in'],
    ['too many connections', withCode('53300'), 'raise its max_connections, or lower DATABASE_POOL'],
    ['an end in the middle', new Error('Connection terminated unexpectedly'), 'see that it runs'],
    [
      'an end before',
      new Error('Client has encountered a connection error and is not queryable'),
      'see that it runs',
    ],
    ['a full disk', withCode('53100'), 'make room, and do this again'],
    ['a replica', withCode('25006'), 'write the address of the one that does'],
    ['a role that owns nothing', withCode('42501'), 'write the role that owns the database'],
    ['a certificate of its own', withCode('SELF_SIGNED_CERT_IN_CHAIN'), 'name its authority by sslrootcert'],
  ])('because of %s is told with its setting and with what to do', (_, error, words) => {
    expect(told(error)).toContain('DATABASE_URL: ');
    expect(told(error)).toContain(words);
    expect(told(error)).not.toContain('words of a driver');
  });

  it('is told as it is where the fault is none of the connection', () => {
    expect(told(withCode('42P01'))).toBe('words of a driver');
    expect(told(new Error('words of a driver'))).toBe('words of a driver');
  });
});
