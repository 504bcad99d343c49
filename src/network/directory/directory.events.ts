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

/** A member has looked at as many restricted fields as one may in a day, and was stopped. */
export class DirectoryRevealsStopped extends DomainEvent<{
  memberId: string;
  toIds: readonly string[];
}> {
  static readonly type = 'directory-reveals-stopped';
}
