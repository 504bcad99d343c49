import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { pageAddressWords, roomAddressWords } from './address-words.ts';
import { type FieldKind, memberTextFields } from './member-text.decorator.ts';
import { type IncomingText, TextGate } from './text-gate.ts';

/**
 * After validation, every member-text field of a body, a query or a live message passes the gate's checks.
 */
@Injectable()
export class TextGatePipe implements PipeTransform {
  constructor(private readonly gate: TextGate) {}

  async transform(value: unknown, { type }: ArgumentMetadata): Promise<unknown> {
    if ((type === 'body' || type === 'query') && typeof value === 'object' && value !== null)
      await this.gate.inspect(collect(value, ''));
    return value;
  }
}

function collect(value: object, path: string): IncomingText[] {
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) => (isObject(item) ? collect(item, `${path}${index}.`) : []));
  const fields = memberTextFields(value.constructor);
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
    if (typeof inner === 'string') return incoming(path + name, inner, fields.get(name));
    return isObject(inner) ? collect(inner, `${path}${name}.`) : [];
  });
}

function incoming(field: string, text: string, kind: FieldKind | undefined): IncomingText[] {
  switch (kind) {
    case undefined:
      return [];
    case 'text':
      return [{ field, text }];
    case 'page-address':
      return [{ field, text: pageAddressWords(text) }];
    case 'room-address':
      return [{ field, text: roomAddressWords(text) }];
    default:
      return [{ field, text, contact: kind }];
  }
}

function isObject(value: unknown): value is object {
  // Bytes hold no fields, and reading them one by one is slow.
  return typeof value === 'object' && value !== null && !ArrayBuffer.isView(value);
}
