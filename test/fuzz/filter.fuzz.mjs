// What holds of the filter for personal data, whatever the text. `npm run fuzz` looks for one of which it does not.
import assert from 'node:assert/strict';
import {
  findPersonalData,
  findingsAcrossBoundary,
  boundaryBetween,
  maskPersonalData,
  mayHoldPersonalData,
  PERSONAL_DATA_KINDS,
} from '../../dist/libs/safeguarding/src/index.js';
import { normalizeText } from '../../dist/src/platform/text/normalize-text.js';
import { withinBound } from './time-bound.mjs';

const LANGUAGES = [undefined, 'da', 'et', 'fi', 'is', 'lt', 'lv', 'nb', 'sv', 'en', 'sv-FI', '', 'x'];
/** What was removed may have stood between two halves of something else. */
const MASKING_PASSES = 10;

/** The first byte says how the others are read, so that halves of characters come too. */
function textOf(data) {
  const [how = 0] = data;
  const language = LANGUAGES[how % LANGUAGES.length];
  return {
    text: data.subarray(1).toString(how >= 128 ? 'utf16le' : 'utf8'),
    options: language === undefined ? {} : { language },
  };
}

function requireInOrder(text, findings) {
  let at = 0;
  for (const { start, end, kind } of findings) {
    assert.ok(start >= at && end > start && end <= text.length, `a finding from ${start} to ${end}`);
    assert.ok(PERSONAL_DATA_KINDS.includes(kind));
    at = end;
  }
}

function mask(text, options) {
  let masked = text;
  for (let pass = 0; pass < MASKING_PASSES; pass += 1) {
    const findings = findPersonalData(masked, options);
    if (findings.length === 0) break;
    masked = maskPersonalData(masked, findings, () => '[removed]');
  }
  return masked;
}

export function fuzz(data) {
  const { text, options } = textOf(data);
  const findings = withinBound('the filter', () => findPersonalData(text, options));
  requireInOrder(text, findings);
  assert.deepEqual(findPersonalData(text, options), findings, 'the same text is read in the same way');
  if (!mayHoldPersonalData(text))
    assert.deepEqual(findings, [], 'what was found at a glance to hold nothing');
  assert.deepEqual(findPersonalData(mask(text, options), options), [], 'nothing is left after masking');

  const tidy = normalizeText(text);
  assert.equal(normalizeText(tidy), tidy, 'a tidy text stays as it is');
  requireInOrder(tidy, findPersonalData(tidy, options));

  const half = Math.floor(text.length / 2);
  const boundary = boundaryBetween(text.slice(0, half), text.slice(half));
  if (boundary)
    requireInOrder(boundary.text, findingsAcrossBoundary(boundary, findPersonalData(boundary.text)));
}
