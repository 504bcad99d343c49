import type { ImportFault, ImportFaultCode } from '@nbn/contracts';
import { findPersonalData, maskPersonalData, severityOf } from '@nbn/safeguarding';

const MAX_SHOWN_LENGTH = 60;

/** More than is shown, so that a number that reaches beyond the end is known as one. */
const MAX_SCANNED_LENGTH = 4 * MAX_SHOWN_LENGTH;

/**
 * A fault with what was found, shortened and on one line; where that belongs to a person, it is not said
 * again.
 */
export function importFault(
  line: number,
  field: string,
  code: ImportFaultCode,
  found: unknown = '',
): ImportFault {
  return {
    line,
    field: excerptOf(field),
    code,
    found: excerptOf(typeof found === 'string' ? found : (JSON.stringify(found) ?? '')),
  };
}

function excerptOf(text: string): string {
  const looked = text.slice(0, MAX_SCANNED_LENGTH);
  const masked = maskPersonalData(
    looked,
    findPersonalData(looked).filter(({ kind }) => severityOf(kind) === 'block'),
    () => '…',
  );
  const oneLine = masked.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ');
  const short = Array.from(oneLine).slice(0, MAX_SHOWN_LENGTH).join('');
  return short.length < oneLine.length ? `${short}…` : short;
}
