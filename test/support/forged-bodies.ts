import { newId } from '../../src/platform/persistence/id.ts';
import { type Contract, readContract, type Schema } from './contract.ts';

export interface ForgedRequest {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

/**
 * A body for every route that takes one, right by the contract, with the given words in every field that has
 * room for words: what somebody sends who has read the contract and left the browser out.
 */
export function forgedBodies(words: string): ForgedRequest[] {
  const contract = readContract();
  return Object.entries(contract.paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, { requestBody }]) => {
      const schema = requestBody?.content['application/json']?.schema;
      if (!schema) return [];
      const address = path
        .replace(/^\/api/, '')
        .replaceAll(/\{country\}/g, 'FI')
        .replaceAll(/\{[^}]+\}/g, () => newId());
      return [true, false].map((requiredAlone) => ({
        method: method.toUpperCase(),
        path: address,
        body: valueOf(schema, { contract, words, requiredAlone }),
      }));
    }),
  );
}

interface ForgeContext {
  readonly contract: Contract;
  readonly words: string;
  readonly requiredAlone: boolean;
}

function valueOf(schema: Schema, making: ForgeContext): unknown {
  const known = schema.$ref
    ? making.contract.components.schemas[schema.$ref.split('/').at(-1)!]
    : (schema.allOf ?? schema.oneOf)?.[0];
  if (known) return valueOf(known, making);
  if (schema.enum) return schema.enum[0];
  if (schema.type === 'object') return objectOf(schema, making);
  if (schema.type === 'array')
    return Array.from({ length: Math.max(1, schema.minItems ?? 1) }, () =>
      valueOf(schema.items ?? {}, making),
    );
  if (schema.type === 'boolean') return true;
  if (schema.type === 'number' || schema.type === 'integer') return schema.minimum ?? 1;
  return textFor(schema, making);
}

function objectOf({ properties = {}, required = [] }: Schema, making: ForgeContext): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, schema]) =>
      required.includes(name) || (!making.requiredAlone && isWords(schema))
        ? [[name, valueOf(schema, making)]]
        : [],
    ),
  );
}

const isWords = ({ type, format, enum: values, pattern }: Schema): boolean =>
  type === 'string' && !format && !values && !pattern;

function textFor({ format }: Schema, { words }: ForgeContext): string {
  if (format === 'uuid') return newId();
  if (format === 'date-time') return '2027-05-04T08:00:00.000Z';
  if (format === 'date') return '2027-05-04';
  if (format === 'email') return `${words.replaceAll(/[^\w-]/g, '')}@example.org`;
  return words;
}

/** What is sent in place of words where an answer says what is wrong with them. */
const ASKED: Readonly<Record<string, unknown>> = {
  'date-time': '2027-05-04T10:00',
  'date-time-offset': '2027-05-04T12:00:00+03:00',
  date: '2027-05-04',
  email: 'somebody@example.org',
  'number-least': 1,
  'number-most': 1,
  'time-zone': 'Europe/Riga',
  'whole-number': 1,
};
/** Of the form that the secrets of links have, and no other text of a fixed form. */
const TOKEN = 'x'.repeat(43);

function askedFor(code: string, value: unknown): unknown {
  if (code === 'malformed' && typeof value === 'string' && value !== TOKEN) return TOKEN;
  return ASKED[code];
}

/** The body again with what was wrong with it mended as the answer asks, or left out. */
export function correctedBody(
  body: unknown,
  faults: readonly { readonly field: string; readonly code: string }[],
): unknown {
  const copy = structuredClone(body);
  for (const { field, code } of faults) {
    const path = field.split('.');
    const parent = path
      .slice(0, -1)
      .reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], copy) as
      | Record<string, unknown>
      | undefined;
    if (!parent) continue;
    const name = path.at(-1)!;
    const asked = askedFor(code, parent[name]);
    if (asked === undefined) delete parent[name];
    else parent[name] = asked;
  }
  return copy;
}
