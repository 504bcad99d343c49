import type { FileSource, Person } from '@nbn/contracts';
import {
  type FileSourceRecord,
  type MemberRecord,
  mayKnowName,
  type PeopleReader,
  presentPerson,
  presentSource,
  publicWords,
} from './person.ts';

/** What stays of a value when its members are presented to a reader. */
export type Presented<T> = T extends MemberRecord
  ? Person
  : T extends FileSourceRecord
    ? FileSource
    : T extends Date | string | number | boolean | null | undefined
      ? T
      : T extends object
        ? { [K in keyof T]: Presented<T[K]> }
        : T;

/** What a value is before its persons are presented: whatever is to become a `Person` is still a record. */
export type Unpresented<T> = T extends Person
  ? MemberRecord
  : T extends FileSource
    ? FileSourceRecord
    : T extends Date | string | number | boolean | null | undefined
      ? T
      : T extends object
        ? { [K in keyof T]: Unpresented<T[K]> }
        : T;

/**
 * The one place where members in an answer, an event or a file become what their reader may know of them:
 * every record in a value, however deep, those whom a file names, and the names by which a text calls those
 * whom its `mentions` list.
 */
export function presentPeople<T>(reader: PeopleReader, value: T): Presented<T> {
  return walk(reader, value) as Presented<T>;
}

/** Whether anything in a value has still to be presented. */
export function holdsPeople(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || value instanceof Date) return false;
  return isRecord(value) || isSource(value) || Object.values(value).some(holdsPeople);
}

function walk(reader: PeopleReader, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  if (Array.isArray(value)) return value.map((each) => walk(reader, each));
  if (isRecord(value)) return presentPerson(reader, value);
  if (isSource(value)) return presentSource(reader, value);
  const presented = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, walk(reader, each)]));
  return isCalling(value) ? { ...presented, text: withoutNames(reader, value) } : presented;
}

function isRecord(value: object): value is MemberRecord {
  return 'fullName' in value;
}

function isSource(value: object): value is FileSourceRecord {
  return 'authorInFile' in value;
}

interface Calling {
  readonly text: string;
  readonly mentions: readonly MemberRecord[];
}

function isCalling(value: object): value is Calling {
  if (!('mentions' in value) || !('text' in value)) return false;
  return Array.isArray(value.mentions) && typeof value.text === 'string';
}

/** A text without the names that its reader may not know. Longer ones first: none is found within another. */
export function withoutNames(reader: PeopleReader, { text, mentions }: Calling): string {
  const unknown = mentions.filter((member) => !mayKnowName(reader, member)).map(calling);
  const longestFirst = unknown.toSorted((a, b) => b.name.length - a.name.length);
  return longestFirst.reduce((words, { name, known }) => words.replaceAll(`@${name}`, `@${known}`), text);
}

function calling(member: MemberRecord): { readonly name: string; readonly known: string } {
  return { name: member.calledAs ?? member.fullName, known: publicWords(member) };
}
