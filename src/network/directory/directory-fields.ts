import {
  DEFAULT_DIRECTORY_AUDIENCE,
  DIRECTORY_FIELDS,
  type DirectoryField as FieldName,
} from '@nbn/contracts';
import type { DirectoryField } from './directory-field.entity.ts';
import type { DirectoryEntryInput } from './dto/directory-entry.input.ts';

type FieldValue = Pick<DirectoryField, 'contact' | 'words' | 'choices'>;

/** Who saves, and when: from then on what is public is so by their consent. */
export interface FieldAuthor {
  readonly entryId: string;
  readonly memberId: string;
  readonly now: Date;
}

/** The value of a field in the column of its kind; null where the entry does not tell it. */
function valueOf(input: DirectoryEntryInput, field: FieldName): FieldValue | null {
  const none = { contact: null, words: null, choices: null };
  switch (field) {
    case 'mailbox':
      return input.mailbox === null ? null : { ...none, contact: input.mailbox.toLowerCase() };
    case 'phone':
      return input.phone === null ? null : { ...none, contact: input.phone };
    case 'fields':
      return input.fields.length === 0 ? null : { ...none, choices: [...input.fields] };
    case 'languages':
      return input.languages.length === 0 ? null : { ...none, choices: [...input.languages] };
    case 'roleTitle':
    case 'hours':
    case 'about':
      return input[field] === null ? null : { ...none, words: input[field] };
  }
}

const isSameValue = (a: FieldValue, b: FieldValue): boolean =>
  a.contact === b.contact && a.words === b.words && String(a.choices) === String(b.choices);

/**
 * The fields of an entry as they are to be stored, and whether one of them is newly public: then somebody has to
 * say yes to it. Consent is to a value: another value asks again.
 */
export function fieldsToStore(
  input: DirectoryEntryInput,
  before: readonly DirectoryField[],
  { entryId, memberId, now }: FieldAuthor,
): { fields: DirectoryField[]; publishes: boolean } {
  let publishes = false;
  const fields = DIRECTORY_FIELDS.flatMap((field): DirectoryField[] => {
    const value = valueOf(input, field);
    if (!value) return [];
    const known = before.find((other) => other.field === field);
    const audience = input.audiences[field] ?? DEFAULT_DIRECTORY_AUDIENCE;
    const isPublic = audience === 'public';
    const consented =
      isPublic && known?.consentedAt && isSameValue(known, value)
        ? { consentedAt: known.consentedAt, consentedBy: known.consentedBy }
        : null;
    if (isPublic && !consented) publishes = true;
    const fresh = isPublic ? { consentedAt: now, consentedBy: memberId } : null;
    return [
      {
        entryId,
        field,
        ...value,
        audience,
        askable: input.askable.includes(field),
        ...(consented ?? fresh ?? { consentedAt: null, consentedBy: null }),
      },
    ];
  });
  return { fields, publishes };
}
