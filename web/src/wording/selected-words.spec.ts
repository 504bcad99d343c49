import { WORDING_REPORT_LIMITS } from '@nbn/contracts';
import { toReportedWords } from './selected-words.ts';

it('selected words come on one line, and too many of them not at all', () => {
  expect(toReportedWords('  Send \n the\tminutes. ')).toBe('Send the minutes.');
  expect(toReportedWords('')).toBe('');
  const most = 'ð'.repeat(WORDING_REPORT_LIMITS.words);
  expect(toReportedWords(most)).toBe(most);
  expect(toReportedWords(`${most}x`)).toBe('');
});
