import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { useOwnerText } from '../minutes/owner-choice.ts';
import type { Decision } from './queries.ts';

/** What else holds of a decision: whether it is final, who else can read it, and when it is reviewed. */
export function DecisionFacts({ decision }: { decision: Decision }) {
  const { t } = useTranslation('minutes');
  const format = useFormat();
  const owner = useOwnerText();
  const { reviewOn, reviewed, minutesState, sharedAbroad } = decision;
  const isApproved = minutesState === 'approved';
  const lines = [
    !isApproved && t('decisions.provisional'),
    sharedAbroad && t(isApproved ? 'decisions.readAbroad' : 'decisions.sharedAbroad'),
    reviewOn &&
      (reviewed
        ? t('decisions.reviewed')
        : t('decisions.review', {
            day: format.date(reviewOn),
            who: owner({ country: decision.reviewCountry, seat: decision.reviewSeat }),
          })),
  ].filter(Boolean);
  return (
    lines.length > 0 && (
      <Text size="sm" c="dimmed">
        {lines.join(' ')}
      </Text>
    )
  );
}
