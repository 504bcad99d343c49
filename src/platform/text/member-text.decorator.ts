import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsString, ValidateBy } from 'class-validator';
import { textFault, tidyText, type TextLimits } from './tidy-text.ts';

const FIELDS = Symbol('norbanet:member-text');

/**
 * A DTO field that holds what a member writes: tidied (NFC), within limits in characters, and seen by every check of the
 * text gate before the handler runs. Every such field carries it; a test walks the API for those that do not.
 */
export function MemberText(limits: TextLimits): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? tidyText(value) : value)),
    IsString(),
    ValidateBy({
      name: 'memberText',
      constraints: [limits],
      validator: {
        validate: (value: unknown) => typeof value === 'string' && textFault('', value, limits) === null,
        defaultMessage: (given) => `${given?.property} ${textFault('', String(given?.value ?? ''), limits)?.message ?? 'must be text'}`,
      },
    }),
    remember,
  );
}

const remember: PropertyDecorator = (target, property) => {
  const known = (Reflect.getOwnMetadata(FIELDS, target) ?? []) as string[];
  Reflect.defineMetadata(FIELDS, [...known, String(property)], target);
};

/** The member-text fields that a DTO class declares, its parents' included. */
export function memberTextFields(type: Function): readonly string[] {
  const fields: string[] = [];
  for (let at = type.prototype as object | null; at && at !== Object.prototype; at = Object.getPrototypeOf(at) as object | null) {
    fields.push(...((Reflect.getOwnMetadata(FIELDS, at) ?? []) as string[]));
  }
  return fields;
}
