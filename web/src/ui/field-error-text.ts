import type { TFunction } from 'i18next';
import type { useFormat } from '../i18n/format.ts';

export type CheckedField = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

type Format = ReturnType<typeof useFormat>;

const isDay = (field: CheckedField): boolean => field.type === 'date' || field.type === 'datetime-local';

/** A limit as the reader would write it: a day by its name, anything else as it stands. */
function formatLimit(limit: string, field: CheckedField, format: Format): string {
  return isDay(field) && limit !== '' ? format.date(limit.slice(0, 10)) : limit;
}

function missingText(t: TFunction, field: CheckedField): string {
  if (field.type === 'checkbox') return t('fault.tick');
  return t(field.type === 'radio' || field.tagName === 'SELECT' ? 'fault.choose' : 'fault.missing');
}

/**
 * What is wrong with a field by the browser's own judgement, in the reader's words; nothing where all is
 * well.
 */
export function fieldErrorText(t: TFunction, format: Format, field: CheckedField): string | null {
  const { validity, validationMessage } = field;
  if (validity.valid) return null;
  // The words of the check that blocks the field.
  if (validity.customError) return validationMessage;
  if (validity.badInput) return t(isDay(field) ? 'fault.day' : 'fault.number');
  if (validity.valueMissing) return missingText(t, field);
  if (validity.typeMismatch) return t(field.type === 'email' ? 'fault.email' : 'fault.address');
  if (validity.tooShort && !(field instanceof HTMLSelectElement))
    return t('fault.short', { least: field.minLength });
  if (validity.tooLong && !(field instanceof HTMLSelectElement))
    return t('fault.long', { most: field.maxLength });
  if (validity.rangeUnderflow && field instanceof HTMLInputElement)
    return t(isDay(field) ? 'fault.early' : 'fault.least', { least: formatLimit(field.min, field, format) });
  if (validity.rangeOverflow && field instanceof HTMLInputElement)
    return t(isDay(field) ? 'fault.late' : 'fault.most', { most: formatLimit(field.max, field, format) });
  return t('fault.other');
}
