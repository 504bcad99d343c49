import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/format.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import { Section } from '../../ui/Page.tsx';
import type { PollMutations, PollView, VoterView } from './queries.ts';
import { VoterActions } from './VoterActions.tsx';

/** What everyone said, a line a seat: for those to whom the list of those invited is open. */
export function AnswersMatrix({
  poll,
  voters,
  mutations,
}: {
  poll: PollView;
  voters: readonly VoterView[];
  mutations?: PollMutations | undefined;
}) {
  const { t } = useTranslation('polls');
  const format = useFormat();
  const [shown, setShown] = useState(false);
  const answerOf = (voter: VoterView, slotId: string) =>
    voter.answers.find((answer) => answer.slotId === slotId)?.answer;
  return (
    <Section
      title={t('matrix.title')}
      aside={
        <Button size="compact-sm" variant="subtle" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {t(shown ? 'matrix.hide' : 'matrix.show')}
        </Button>
      }
    >
      {shown && (
        <DataTable
          caption={t('matrix.caption')}
          captionHidden
          rows={voters}
          rowKey={({ memberId }) => memberId}
          columns={[
            { key: 'who', head: t('matrix.who'), cell: (voter) => <VoterName voter={voter} /> },
            ...poll.slots.map((slot) => ({
              key: slot.id,
              head: format.shortInstant(slot.startsAt),
              cell: (voter: VoterView) => {
                const answer = answerOf(voter, slot.id);
                return answer ? (
                  <Text span size="sm" fw={answer === 'yes' ? 650 : 400}>
                    {t(`answer.${answer}`)}
                  </Text>
                ) : (
                  <Text span size="sm" c="dimmed">
                    {t('answer.none')}
                  </Text>
                );
              },
            })),
            ...(mutations
              ? [
                  {
                    key: 'acts',
                    head: t('voter.head'),
                    cell: (voter: VoterView) => <VoterActions voter={voter} mutations={mutations} />,
                  },
                ]
              : []),
          ]}
        />
      )}
    </Section>
  );
}

function VoterName({ voter: { name, organisation, country, seat, required } }: { voter: VoterView }) {
  const { t } = useTranslation('polls');
  const format = useFormat();
  return (
    <>
      {country && seat
        ? t('matrix.seat', { country: format.country(country), seat: t(`seat.${seat}`) })
        : name}
      <Text size="xs" c="dimmed">
        {country && seat ? name : organisation}
        {!required && ` · ${t('matrix.welcome')}`}
      </Text>
    </>
  );
}
