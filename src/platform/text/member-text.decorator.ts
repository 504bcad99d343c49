import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsEmail, IsString, Matches, MaxLength, ValidateBy } from 'class-validator';
import type { ContactKind } from './text-check.service.ts';
import { findTextFault, normalizeText, type TextLimits } from './normalize-text.ts';
import { withFault } from '../problems/with-fault.ts';

const FIELD_KINDS = Symbol('norbanet:member-text');
const TELEPHONE = /^\+?[0-9 ()-]{5,30}$/;
const IS_TELEPHONE = Matches(TELEPHONE, withFault('telephone'));

/**
 * A DTO field that holds what a member writes: tidied (NFC), within limits in characters, and seen by every
 * check of the text gate before the handler runs. Every such field carries it; a test walks the API for those
 * that do not.
 */
export function MemberText(limits: TextLimits): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? normalizeText(value) : value)),
    IsString(),
    ValidateBy({
      name: 'memberText',
      constraints: [limits],
      validator: {
        validate: (value: unknown) => typeof value === 'string' && findTextFault('', value, limits) === null,
      },
    }),
    setFieldKind('text'),
  );
}

/**
 * A DTO field that is to hold a mailbox or a telephone number: of its own kind it is no news to the gate's
 * checks, but somebody's identity number has no place in it either.
 * @param telephone what makes a number one, where some are shorter than people's.
 */
export function MemberContact(kind: ContactKind, telephone = IS_TELEPHONE): PropertyDecorator {
  const form = kind === 'email' ? [IsEmail(), MaxLength(254)] : [telephone];
  return applyDecorators(
    ...form,
    ValidateBy({ name: 'memberText', validator: { validate: () => true } }),
    setFieldKind(kind),
  );
}

/**
 * A DTO field that is to hold an address: of a page of ours, or of a room elsewhere. What its validators let
 * through may still say somebody's number.
 */
export function MemberUrl(kind: UrlKind): PropertyDecorator {
  return applyDecorators(
    ValidateBy({ name: 'memberText', validator: { validate: () => true } }),
    setFieldKind(kind),
  );
}

export type UrlKind = 'page-url' | 'conference-url';
/** `text`, or what kind of contact or address the field holds. */
export type FieldKind = 'text' | ContactKind | UrlKind;

const setFieldKind =
  (kind: FieldKind): PropertyDecorator =>
  (target, property) => {
    const known = (Reflect.getOwnMetadata(FIELD_KINDS, target) ?? {}) as Record<string, FieldKind>;
    Reflect.defineMetadata(FIELD_KINDS, { ...known, [String(property)]: kind }, target);
  };

/** The fields of a DTO class that the gate looks at, its parents' included. */
export function memberTextFields(type: Function): ReadonlyMap<string, FieldKind> {
  const fields = new Map<string, FieldKind>();
  for (
    let at = type.prototype as object | null;
    at && at !== Object.prototype;
    at = Object.getPrototypeOf(at) as object | null
  ) {
    for (const [name, kind] of Object.entries(
      (Reflect.getOwnMetadata(FIELD_KINDS, at) ?? {}) as Record<string, FieldKind>,
    ))
      fields.set(name, kind);
  }
  return fields;
}
