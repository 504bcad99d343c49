import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { memberTextFields } from './member-text.decorator.ts';
import { type IncomingText, TextGate } from './text-gate.ts';

/** After validation, every member-text field of a body, a query or a live message passes the gate's checks. */
@Injectable()
export class TextGatePipe implements PipeTransform {
  constructor(private readonly gate: TextGate) {}

  async transform(value: unknown, { type }: ArgumentMetadata): Promise<unknown> {
    if ((type === 'body' || type === 'query') && typeof value === 'object' && value !== null) await this.gate.inspect(collect(value, ''));
    return value;
  }
}

function collect(value: object, path: string): IncomingText[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => (isObject(item) ? collect(item, `${path}${index}.`) : []));
  const fields = new Set(memberTextFields(value.constructor));
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
    if (typeof inner === 'string') return fields.has(name) ? [{ field: path + name, text: inner }] : [];
    return isObject(inner) ? collect(inner, `${path}${name}.`) : [];
  });
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
