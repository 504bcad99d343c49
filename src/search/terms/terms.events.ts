import type { Language } from '@nbn/contracts';
import { DomainEvent } from '#platform/persistence/domain-event';

/** A concept has another term, or other forms, than before. */
export class TermsChanged extends DomainEvent<{
  readonly conceptId: string;
  readonly language: Language;
}> {
  static readonly type = 'terms-changed';
}
