import { serializeError, redactError } from './error-serializer.ts';

const WORDS = 'words that a member wrote';
const quoting = (fields: object = {}): Error =>
  Object.assign(new Error(`invalid input syntax for type uuid: "${WORDS}"`), fields);

describe('the error serializer', () => {
  it.each([
    [
      'a driver',
      quoting({
        code: '22P02',
        detail: `Failing row contains (${WORDS})`,
        parameters: [WORDS],
        query: `select '${WORDS}'`,
      }),
    ],
    [
      'a parser',
      (() => {
        try {
          return JSON.parse(`${WORDS}`) as Error;
        } catch (error) {
          return error as Error;
        }
      })(),
    ],
    ['a cause', new Error('outer', { cause: quoting({ code: '23514', constraint: 'clause_text' }) })],
    ['several lines', new Error(`first\n${WORDS}\n    ${WORDS}`)],
    ['a code', quoting({ code: WORDS, constraint: WORDS, table: WORDS })],
  ])('holds nothing of the words that %s quotes', (_, error) => {
    expect(JSON.stringify(serializeError(error))).not.toContain('member wrote');
    expect(`${redactError(error).message} ${redactError(error).stack}`).not.toContain('member wrote');
  });

  it('is its name, its codes and the way through the code', () => {
    expect(
      serializeError(quoting({ code: '23505', constraint: 'member_email', table: 'member' })),
    ).toMatchObject({
      name: 'Error',
      code: '23505',
      constraint: 'member_email',
      table: 'member',
      frames: expect.stringContaining('error-serializer.spec') as string,
    });
    expect(serializeError('text').name).toBe('string');
  });

  it('is its message where a machine speaks of itself', () => {
    const refused = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), {
      code: 'ECONNREFUSED',
      syscall: 'connect',
    });
    expect(serializeError(refused).message).toBe('connect ECONNREFUSED 127.0.0.1:5432');
    expect(
      serializeError(Object.assign(new Error('sorry, too many clients already'), { code: '53300' })).message,
    ).toContain('too many clients');
  });
});
