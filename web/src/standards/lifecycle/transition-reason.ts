import { useTranslation } from 'react-i18next';
import type { StandardTransition } from './queries.ts';
import { useUnansweredText } from './UnansweredNotice.tsx';

/** What the server itself writes into the history of a standard: always in English. */
const GIVEN_REASONS = {
  'The text was adopted in the ballot.': 'adopted',
  'The text was not adopted in the ballot.': 'notAdopted',
  'The ballot ended without a decision.': 'undecided',
} as const;
const WITHOUT_OUTCOME =
  /^Put to the vote while (?:(\d+) remarks?)?(?: and )?(?:(\d+) amendments?)? still had no outcome\.$/;

type GivenReason = keyof typeof GIVEN_REASONS;
const isGiven = (reason: string): reason is GivenReason => Object.hasOwn(GIVEN_REASONS, reason);

type ReasonedTransition = Pick<StandardTransition, 'to' | 'by' | 'reason'>;

/** Why a standard moved on: as a member wrote it, or, where the server did, in the reader's language. */
export function useTransitionReason(): (transition: ReasonedTransition) => string | null {
  const { t } = useTranslation('lifecycle');
  const unansweredText = useUnansweredText();
  return ({ to, by, reason }) => {
    if (reason === null) return null;
    if (by === null && isGiven(reason)) return t(`given.${GIVEN_REASONS[reason]}`);
    const [found, remarks = 0, amendments = 0] = (to === 'ballot' && WITHOUT_OUTCOME.exec(reason)) || [];
    if (found === undefined) return reason;
    const what = unansweredText({ remarks: Number(remarks), amendments: Number(amendments) });
    return t('given.withoutOutcome', { what });
  };
}
