import { readFileSync } from 'node:fs';
import type { RightsCaller } from './rights-callers.ts';
import type { RightsSubject } from './rights-subjects.ts';

/** Something that can be done to things of a kind, and the doors to it: routes, live messages, live rooms. */
export interface RightsAction {
  readonly words: string;
  readonly doors: readonly string[];
  readonly rooms?: readonly string[];
}
/** What needs no object: who may is said beside it. */
export interface ResourceAction extends RightsAction {
  readonly may: readonly RightsCaller[];
}
export interface RightsKind {
  readonly name: string;
  readonly actions: Readonly<Record<string, RightsAction>>;
}
/** Things of a kind in one state; whoever is not named may not. */
export interface RightsRow {
  readonly kind: string;
  readonly why: string;
  readonly may: Readonly<Record<string, readonly RightsCaller[]>>;
}

/**
 * The rights of the product as they are promised: the specification, written by hand. Nothing of it comes from the
 * code, which is tried against it.
 */
export interface RightsMatrix {
  readonly callers: Readonly<Record<RightsCaller, { readonly role: string; readonly words: string }>>;
  readonly kinds: Readonly<Record<string, RightsKind>>;
  readonly subjects: Readonly<Record<RightsSubject, RightsRow>>;
  readonly resources: Readonly<
    Record<string, { readonly name: string; readonly actions: Readonly<Record<string, ResourceAction>> }>
  >;
  /** What of an answer is for some of those who get it: by door and subject, each field and for whom. */
  readonly fields: Readonly<
    Record<string, Partial<Record<RightsSubject, Readonly<Record<string, readonly RightsCaller[]>>>>>
  >;
}

export const RIGHTS = JSON.parse(
  readFileSync(new URL('../../rights/matrix.json', import.meta.url), 'utf8'),
) as RightsMatrix;

/** The actions of a kind that a door leads to; one, where the matrix is whole. */
export function actionsBehind(kind: string, door: string): readonly string[] {
  return Object.entries(RIGHTS.kinds[kind]!.actions)
    .filter(([, { doors }]) => doors.includes(door))
    .map(([action]) => action);
}

/** Who may do this to a thing. */
export function callersWhoMay(subject: RightsSubject, action: string): ReadonlySet<RightsCaller> {
  return new Set(RIGHTS.subjects[subject].may[action]);
}

/** Who may know that the thing is there: whoever reads anything of it. To all others it is as if it were not. */
export function callersWhoKnow(subject: RightsSubject): ReadonlySet<RightsCaller> {
  const { may } = RIGHTS.subjects[subject];
  return new Set(Object.entries(may).flatMap(([action, who]) => (action.startsWith('read') ? who : [])));
}

/** Every door of the matrix, without what tells apart two things asked of one route. */
export function allDoors(): readonly string[] {
  const actions = [
    ...Object.values(RIGHTS.kinds).flatMap((kind) => Object.values(kind.actions)),
    ...Object.values(RIGHTS.resources).flatMap((resource) => Object.values(resource.actions)),
  ];
  const doors = actions.flatMap((action) => action.doors);
  return doors.filter((door) => !door.endsWith(OF_A_VERSION) || !doors.includes(routeOf(door)));
}

/** One route, asked of the text as it stands or of one of its versions, is two doors. */
export const OF_A_VERSION = ' of a version';
export const routeOf = (door: string): string => door.replace(OF_A_VERSION, '');
