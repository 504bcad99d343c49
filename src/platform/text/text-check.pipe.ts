import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { textOfPageUrl, textOfConferenceUrl } from './url-text.ts';
import { type FieldKind, memberTextFields } from './member-text.decorator.ts';
import { type IncomingText, TextCheckService } from './text-check.service.ts';

/**
 * After validation, every member-text field of a body, a query or a live message passes the gate's checks.
 */
@Injectable()
export class TextCheckPipe implements PipeTransform {
  constructor(private readonly gate: TextCheckService) {}

  async transform(value: unknown, { type }: ArgumentMetadata): Promise<unknown> {
    if ((type === 'body' || type === 'query') && typeof value === 'object' && value !== null)
      await this.gate.runChecks(collectTexts(value, ''));
    return value;
  }
}

function collectTexts(value: object, path: string): IncomingText[] {
  if (Array.isArray(value))
    return value.flatMap((item: unknown, index) =>
      isObject(item) ? collectTexts(item, `${path}${index}.`) : [],
    );
  const fields = memberTextFields(value.constructor);
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
    if (typeof inner === 'string') return toIncomingTexts(path + name, inner, fields.get(name));
    return isObject(inner) ? collectTexts(inner, `${path}${name}.`) : [];
  });
}

function toIncomingTexts(field: string, text: string, kind: FieldKind | undefined): IncomingText[] {
  switch (kind) {
    case undefined:
      return [];
    case 'text':
      return [{ field, text }];
    case 'page-url':
      return [{ field, text: textOfPageUrl(text) }];
    case 'conference-url':
      return [{ field, text: textOfConferenceUrl(text) }];
    default:
      return [{ field, text, contact: kind }];
  }
}

function isObject(value: unknown): value is object {
  // Bytes hold no fields, and reading them one by one is slow.
  return typeof value === 'object' && value !== null && !ArrayBuffer.isView(value);
}
