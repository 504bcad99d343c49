import { faultCode } from './fault-code.ts';

const withCode = (code: unknown): Error => Object.assign(new Error('what a member wrote'), { code });

describe('the code of a fault', () => {
  it.each([
    ['of the system', withCode('ECONNREFUSED'), 'ECONNREFUSED'],
    ['of the database', withCode('57P01'), '57P01'],
    ['of the first of several addresses', new AggregateError([withCode('ECONNREFUSED')]), 'ECONNREFUSED'],
    ['of a cause', new Error('fetch failed', { cause: withCode('ENOTFOUND') }), 'ENOTFOUND'],
    ['that pg does not give', new Error('Connection terminated unexpectedly'), 'connection-ended'],
    ['that a pool does not give', new Error('timeout exceeded when trying to connect'), 'connection-timeout'],
    ['that ioredis does not give', new Error('Connection is closed.'), 'connection-ended'],
    ['of a class', new RangeError('what a member wrote'), 'RangeError'],
    ['of nothing that is known', new Error('what a member wrote'), 'unclassified'],
    ['of words in place of a code', withCode('what a member wrote'), 'unclassified'],
    ['of what is no error', 'what a member wrote', 'unclassified'],
  ])('%s is one word, the same each time', (_, error, code) => {
    expect(faultCode(error)).toBe(code);
  });
});
