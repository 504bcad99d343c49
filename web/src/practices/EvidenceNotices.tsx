import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { Notice } from '../ui/Notice.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { type Evidence, type Practice, useDecideEvidence } from './queries.ts';

/** What waits for the word of the reader's own team. */
export function EvidenceNotices({ practice: { id, evidence } }: { practice: Practice }) {
  return evidence
    .filter(({ mayDecide }) => mayDecide)
    .map((one) => <EvidenceNotice key={one.id} practiceId={id} evidence={one} />);
}

function EvidenceNotice({ practiceId, evidence }: { practiceId: string; evidence: Evidence }) {
  const { t } = useTranslation('practices');
  const format = useFormat();
  const decide = useDecideEvidence(practiceId);
  const { id, country, number, standard, note } = evidence;
  return (
    <Notice
      kind="waits"
      title={t('practice.waitsForTeam', { country: format.country(country), number: number ?? '', standard })}
      actions={
        <Group gap="sm">
          <Button size="xs" loading={decide.isPending} onClick={() => decide.mutate({ id, accepted: true })}>
            {t('practice.accept')}
          </Button>
          <Button
            size="xs"
            variant="default"
            disabled={decide.isPending}
            onClick={() => decide.mutate({ id, accepted: false })}
          >
            {t('practice.decline')}
          </Button>
        </Group>
      }
    >
      {note}
      <ProblemNotice problem={decide.error} />
    </Notice>
  );
}
