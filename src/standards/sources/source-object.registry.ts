import { Injectable } from '@nestjs/common';
import type { LINKED_SOURCE_KINDS } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';

export type LinkedSourceKind = (typeof LINKED_SOURCE_KINDS)[number];

/** A reader is a member, or nobody: what is published needs no sign-in. */
export type SourceReader = Pick<Actor, 'memberId' | 'role' | 'country' | 'seat'> | null;

/** What a feature says of a kind of its objects that standards rest on. All of it is SQL over alias `x`, a source. */
export interface SourceObject {
  /** When the reader may read the object. `$1` is the reader's member id, `$2` the country; no other parameters. */
  readableSql(reader: SourceReader): string;
  /** The number of the newest version of the object; null once nobody but its owner can open it. */
  readonly newestVersionSql: string;
}

/** Objects of later features that can be the source of a standard; by themselves standards know documents alone. */
@Injectable()
export class SourceObjectRegistry {
  private readonly objects = new Map<LinkedSourceKind, SourceObject>();

  /** Called by a feature when its module starts. */
  register(kind: LinkedSourceKind, object: SourceObject): void {
    if (this.objects.has(kind)) throw new Error(`Sources of the kind ${kind} have two rules`);
    this.objects.set(kind, object);
  }

  get all(): ReadonlyMap<LinkedSourceKind, SourceObject> {
    return this.objects;
  }
}
