import { readFileSync } from 'node:fs';

/** As much of a JSON schema as the contract of the API uses. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly nullable?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema?: Schema;
}
type Content = Readonly<Record<string, { readonly schema?: Schema }>>;

interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>;
}

export interface Contract {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** A route as the contract tells it, its path without `/api`. */
export interface ContractRoute {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly query: readonly Parameter[];
  readonly body: Schema | undefined;
  readonly operation: Operation;
}

export const readContract = (): Contract => JSON.parse(readFileSync('openapi.json', 'utf8')) as Contract;

export function routesOf({ paths }: Contract): ContractRoute[] {
  return Object.entries(paths).flatMap(([address, methods]) =>
    Object.entries(methods).map(([verb, operation]) => {
      const [method, path] = [verb.toUpperCase(), address.replace(/^\/api/, '')];
      return {
        name: `${method} ${path}`,
        method,
        path,
        query: (operation.parameters ?? []).filter((parameter) => parameter.in === 'query'),
        body: operation.requestBody?.content['application/json']?.schema,
        operation,
      };
    }),
  );
}

/** What a schema stands for, where it names another one. */
export function resolveSchema({ components }: Contract, schema: Schema): Schema {
  const name = schema.$ref?.split('/').at(-1);
  return name ? (components.schemas[name] ?? {}) : schema;
}

/** Views that hold a record of the counting library as it is: their `kind` or version says which fields there are. */
const RECORDS: ReadonlySet<string> = new Set(['BallotResultView', 'BallotBundleView']);
const isRecord = ({ $ref }: Schema): boolean => RECORDS.has($ref?.split('/').at(-1) ?? '');

/**
 * The fields of an answer that the contract does not name, by their places: what somebody could read that nobody
 * meant to tell. An object whose fields are free, such as a record by country, is looked into by its values.
 */
export function unlistedFields(contract: Contract, schema: Schema, value: unknown, at = ''): string[] {
  const known = resolveSchema(contract, schema);
  if (Array.isArray(value))
    return value.flatMap((item, n) => unlistedFields(contract, known.items ?? {}, item, `${at}[${n}]`));
  const written = [schema, known, ...(known.allOf ?? []), ...(known.oneOf ?? [])];
  if (typeof value !== 'object' || value === null || written.some(isRecord)) return [];
  const forms = written.map((form) => resolveSchema(contract, form));
  const named = forms.filter(({ properties }) => properties);
  const free = forms.find(({ additionalProperties }) => additionalProperties)?.additionalProperties;
  if (named.length === 0 && free === undefined) return [];
  return Object.entries(value).flatMap(([name, item]) => {
    const fields = named.flatMap(({ properties }) =>
      properties && name in properties ? [properties[name]!] : [],
    );
    if (fields.length > 0)
      return shortest(fields.map((field) => unlistedFields(contract, field, item, `${at}.${name}`)));
    if (typeof free === 'object') return unlistedFields(contract, free, item, `${at}.${name}`);
    return free ? [] : [`${at}.${name}`];
  });
}

/** Of several forms that a value may have, the one that says most of it. */
const shortest = (lists: readonly string[][]): string[] =>
  lists.reduce((best, list) => (list.length < best.length ? list : best));
