import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ChoiceField, Form } from '../../ui/Form.tsx';
import { textValue } from '../../ui/form-values.ts';
import { Section } from '../../ui/Page.tsx';
import type { Ballot } from '../queries.ts';
import { type BallotLifecycleView, useBallotCommand } from './queries.ts';

/** Before the opening: who votes for my seat if it does not, or that it takes no part. */
export function SeatArrangement({
  ballot,
  lifecycle: { arrangement, team },
}: {
  ballot: Ballot;
  lifecycle: BallotLifecycleView;
}) {
  const { t } = useTranslation('ballots');
  const act = useBallotCommand(ballot.id);
  return (
    <Section title={t('arrange.title')}>
      <Form
        draftKey={null}
        verb={t('arrange.save')}
        problem={act.error}
        busy={act.isPending}
        onSubmit={(values) =>
          act.mutate({
            act: 'arrange',
            proxySeatId: textValue(values, 'proxySeatId') || null,
            recused: values.get('recused') !== null,
          })
        }
      >
        {ballot.secrecy !== 'secret' && (
          <ChoiceField
            name="proxySeatId"
            label={t('arrange.proxy')}
            description={t('arrange.proxyHelp')}
            defaultValue={arrangement?.proxySeatId ?? ''}
            data={[
              { value: '', label: t('arrange.nobody') },
              ...team.map(({ seatId, type }) => ({ value: seatId, label: t(`seat.${type}`) })),
            ]}
          />
        )}
        <Checkbox
          name="recused"
          label={t('arrange.recused')}
          description={t('arrange.recusedHelp')}
          defaultChecked={arrangement?.recused ?? false}
        />
      </Form>
    </Section>
  );
}
