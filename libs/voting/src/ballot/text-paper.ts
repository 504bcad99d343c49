import { CONSENT_CHOICES, consentFault, type ConsentChoice } from '../consent.ts';
import { PROPOSAL_CHOICES, type ProposalChoice } from '../majority.ts';
import type { PaperFaultCode } from '../paper-check.ts';

/** Yes, no or abstain to a proposal. */
export interface ChoicePaper {
  readonly choice: ProposalChoice;
}

/**
 * A seat's answer to a text that seeks consent. A block names its reason, the paragraph, and what would lift
 * it.
 */
export interface ConsentPaper {
  readonly consent: ConsentChoice;
  readonly reason?: string;
  readonly paragraph?: string;
  readonly lifts?: string;
}

const CONSENT_TEXTS = ['reason', 'paragraph', 'lifts'] as const;

export function checkChoice(input: Readonly<Record<string, unknown>>): ChoicePaper | PaperFaultCode {
  const choice = PROPOSAL_CHOICES.find((of) => of === input['choice']);
  return choice && Object.keys(input).length === 1 ? { choice } : 'wrong-paper';
}

export function checkConsent(input: Readonly<Record<string, unknown>>): ConsentPaper | PaperFaultCode {
  const consent = CONSENT_CHOICES.find((of) => of === input['consent']);
  const known = ['consent', ...CONSENT_TEXTS] as readonly string[];
  if (!consent || Object.keys(input).some((key) => !known.includes(key))) return 'wrong-paper';
  const texts: { -readonly [Text in (typeof CONSENT_TEXTS)[number]]?: string } = {};
  for (const name of CONSENT_TEXTS) {
    const text = input[name];
    if (text === undefined) continue;
    if (typeof text !== 'string') return 'wrong-paper';
    if (text.trim()) texts[name] = text.trim();
  }
  if (consentFault({ choice: consent, ...(texts.reason ? { reason: texts.reason } : {}) }))
    return 'block-without-reason';
  if (consent === 'block' && !(texts.paragraph && texts.lifts)) return 'block-without-paragraph';
  if (consent === 'reservations' && !texts.reason) return 'reservations-without-reason';
  return { consent, ...texts };
}
