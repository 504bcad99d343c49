import { Injectable } from '@nestjs/common';
import type { FieldFault } from '../problems/problem.ts';
import { InvalidInput } from '../problems/problem.ts';
import { findTextFault, normalizeText, type TextLimits } from './normalize-text.ts';

/** What a field may be made for besides words. */
export type ContactKind = 'email' | 'phone';

/** A text on its way in: what it is called where the member typed it, and its words. */
export interface IncomingText {
  readonly field: string;
  readonly text: string;
  /** The field is made for a contact of this kind. */
  readonly contact?: ContactKind;
  /**
   * A piece of a longer text that several write at once: what surrounds the words may be other words by
   * the time they come again.
   */
  readonly excerpt?: boolean;
}

/**
 * One check that every text passes, such as the safeguarding check. It fails closed: a throw refuses the
 * text.
 */
export interface TextCheck {
  check(texts: readonly IncomingText[]): Promise<void>;
}

/**
 * The one way in for text that a member writes. Checks register here once and then see every text there is.
 */
@Injectable()
export class TextCheckService {
  private readonly checks: TextCheck[] = [];

  register(check: TextCheck): void {
    this.checks.push(check);
  }

  /**
   * For text that comes in no request body field (file names, imports): tidied, within limits, checked.
   * Throws `InvalidInput`.
   */
  async normalizeAndCheck(field: string, text: string, limits: TextLimits): Promise<string> {
    const tidy = normalizeText(text);
    const fault: FieldFault | null = findTextFault(field, tidy, limits);
    if (fault) throw new InvalidInput([fault]);
    await this.runChecks([{ field, text: tidy }]);
    return tidy;
  }

  /** Runs every check over texts that are tidy already. */
  async runChecks(texts: readonly IncomingText[]): Promise<void> {
    if (texts.length > 0) for (const check of this.checks) await check.check(texts);
  }
}
