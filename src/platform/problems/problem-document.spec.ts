import { problemTexts } from '../text/texts.ts';
import { problemDocument, toProblemDocument } from './problem-document.ts';

const statusAndCode = (error: unknown) => {
  const { status, code } = toProblemDocument(error);
  return [status, code];
};

describe('an error as a problem document', () => {
  it.each([
    ['the pool has none free', new Error('timeout exceeded when trying to connect')],
    ['the server answers too late', new Error('timeout expired')],
    ['nobody listens', Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })],
    [
      'the server has no slot left',
      Object.assign(new Error('sorry, too many clients already'), { code: '53300' }),
    ],
    [
      'the server is starting',
      Object.assign(new Error('the database system is starting up'), { code: '57P03' }),
    ],
  ])('asks to come back where no connection is to be had: %s', (_, error) => {
    expect(statusAndCode(error)).toEqual([503, 'unavailable']);
  });

  it('is a fault of ours whatever else it is, and says nothing of it', () => {
    const error = Object.assign(new Error('a value somebody wrote'), { code: '23505' });
    expect(statusAndCode(error)).toEqual([500, 'internal']);
    expect(JSON.stringify(toProblemDocument(error))).not.toContain('somebody wrote');
    expect(statusAndCode(undefined)).toEqual([500, 'internal']);
  });
});

describe('a problem in another language', () => {
  it('has the title and the detail of that language, and the code and status of all', () => {
    const [english, latvian] = (['en', 'lv'] as const).map((language) =>
      problemDocument('not-found', {}, language),
    );
    expect(latvian).toMatchObject({ code: 'not-found', status: 404, type: 'urn:norbanet:problem:not-found' });
    expect(latvian!.title).toBe(problemTexts('lv')['not-found'].title);
    expect(latvian!.title).not.toBe(english!.title);
    expect(english).toEqual(problemDocument('not-found'));
  });
});
