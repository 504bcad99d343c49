import type { FileSource, Person } from '@nbn/contracts';
import {
  type FileSourceRecord,
  type MemberRecord,
  mayKnowName,
  type PeopleReader,
  presentPerson,
  presentFileSource,
  publicDescription,
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
  return presentValue(reader, value) as Presented<T>;
}

/** Whether anything in a value has still to be presented. */
export function containsPeople(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || value instanceof Date) return false;
  return isMemberRecord(value) || isFileSourceRecord(value) || Object.values(value).some(containsPeople);
}

function presentValue(reader: PeopleReader, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  if (Array.isArray(value)) return value.map((each) => presentValue(reader, each));
  if (isMemberRecord(value)) return presentPerson(reader, value);
  if (isFileSourceRecord(value)) return presentFileSource(reader, value);
  const presented = Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, presentValue(reader, each)]),
  );
  return isTextWithMentions(value) ? { ...presented, text: redactNames(reader, value) } : presented;
}

function isMemberRecord(value: object): value is MemberRecord {
  return 'fullName' in value;
}

function isFileSourceRecord(value: object): value is FileSourceRecord {
  return 'authorInFile' in value;
}

interface TextWithMentions {
  readonly text: string;
  readonly mentions: readonly MemberRecord[];
}

function isTextWithMentions(value: object): value is TextWithMentions {
  if (!('mentions' in value) || !('text' in value)) return false;
  return Array.isArray(value.mentions) && typeof value.text === 'string';
}

/** A text without the names that its reader may not know. Longer ones first: none is found within another. */
export function redactNames(reader: PeopleReader, { text, mentions }: TextWithMentions): string {
  const unknown = mentions.filter((member) => !mayKnowName(reader, member)).map(toMention);
  const longestFirst = unknown.toSorted((a, b) => b.name.length - a.name.length);
  return longestFirst.reduce((words, { name, known }) => words.replaceAll(`@${name}`, `@${known}`), text);
}

function toMention(member: MemberRecord): { readonly name: string; readonly known: string } {
  return { name: member.calledAs ?? member.fullName, known: publicDescription(member) };
}
