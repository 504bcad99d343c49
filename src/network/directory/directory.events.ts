import type { DirectoryField } from '@nbn/contracts';
import { DomainEvent } from '#platform/persistence/domain-event';

/** An entry was made, changed, confirmed or withdrawn, became stale, or fell out of the directory. */
export class DirectoryEntryChanged extends DomainEvent<{ entryId: string }> {
  static readonly type = 'directory-entry-changed';
}

/** A field was given to a member by name, or that was ended. */
export class DirectoryGrantChanged extends DomainEvent<{
  entryId: string;
  field: DirectoryField;
  memberId: string;
  /** The holder, who is notified beside the member. */
  holderId: string;
  byId: string;
  what: 'granted' | 'ended';
}> {
  static readonly type = 'directory-grant-changed';
}

/** A member asked for a field that the holder lets others ask for; who decides is told once within days. */
export class DirectoryFieldAsked extends DomainEvent<{
  entryId: string;
  memberId: string;
  toIds: readonly string[];
}> {
  static readonly type = 'directory-field-asked';
}

/** What a member asked for was not given. */
export class DirectoryFieldDeclined extends DomainEvent<{ entryId: string; memberId: string }> {
  static readonly type = 'directory-field-declined';
}

/** A member has looked at as many restricted fields as one may in a day, and was stopped. */
export class DirectoryRevealsStopped extends DomainEvent<{
  memberId: string;
  toIds: readonly string[];
}> {
  static readonly type = 'directory-reveals-stopped';
}
