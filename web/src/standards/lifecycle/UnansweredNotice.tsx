import { Checkbox, Group, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '../../ui/links.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { Standard } from '../queries.ts';

/** How many remarks and amendments have no outcome. */
export interface Unanswered {
  readonly remarks: number;
  readonly amendments: number;
}

export const countUnanswered = ({ openRemarks, openAmendments }: Standard): Unanswered => ({
  remarks: openRemarks ?? 0,
  amendments: openAmendments,
});
export const isAnswered = ({ remarks, amendments }: Unanswered): boolean => remarks + amendments === 0;

/** "2 remarks and 1 amendment", or either alone. */
export function useUnansweredText(): (unanswered: Unanswered) => string {
  const { t } = useTranslation('lifecycle');
  return ({ remarks, amendments }) => {
    if (amendments === 0) return t('without.remarks', { count: remarks });
    if (remarks === 0) return t('without.amendments', { count: amendments });
    return t('without.both', {
      remarks: t('without.remarks', { count: remarks }),
      amendments: t('without.amendments', { count: amendments }),
    });
  };
}

interface UnansweredNoticeProps {
  standard: Standard;
  isAcknowledged: boolean;
  onAcknowledge: (isAcknowledged: boolean) => void;
}

/**
 * Before a text is put to the vote: what has no outcome yet, and that it is put to the vote all the same.
 * Nothing where all have one.
 */
export function UnansweredNotice({ standard, isAcknowledged, onAcknowledge }: UnansweredNoticeProps) {
  const { t } = useTranslation('lifecycle');
  const wordsOf = useUnansweredText();
  const unanswered = countUnanswered(standard);
  const { amendmentsToMerge, id: standardId } = standard;
  if (isAnswered(unanswered)) return null;
  const what = wordsOf(unanswered);
  return (
    <Notice
      kind="waits"
      title={t('without.title', { what })}
      actions={
        <Group gap="sm">
          {unanswered.remarks > 0 && (
            <LinkButton
              to="/standards/$standardId/consultation"
              params={{ standardId }}
              size="xs"
              variant="default"
            >
              {t('without.toRemarks')}
            </LinkButton>
          )}
          {unanswered.amendments > 0 && (
            <LinkButton
              to="/standards/$standardId/amendments"
              params={{ standardId }}
              size="xs"
              variant="default"
            >
              {t('without.toAmendments')}
            </LinkButton>
          )}
        </Group>
      }
    >
      <Stack gap="sm">
        <span>{t('without.text')}</span>
        {amendmentsToMerge > 0 ? (
          <strong>{t('without.merge', { count: amendmentsToMerge })}</strong>
        ) : (
          <Checkbox
            label={t('without.named', { what })}
            checked={isAcknowledged}
            onChange={(event) => onAcknowledge(event.currentTarget.checked)}
          />
        )}
      </Stack>
    </Notice>
  );
}
