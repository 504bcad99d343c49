import { Button, Fieldset, Stack } from '@mantine/core';
import { FUND_LIMITS, MILESTONE_KINDS } from '@nbn/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceField, DateField, TextField } from '../../ui/Form.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { textValue } from '../../ui/form-values.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { type Grant, type Milestone, useSetMilestones } from '../queries.ts';

const fieldOf = (part: 'kind' | 'title' | 'dueOn' | 'weight', key: number): string =>
  `milestone-${key}-${part}`;

/** Agrees on what is to be delivered, by when, and which part of the whole each is. */
export function MilestonesDialog({ grant, onClose }: { grant: Grant; onClose: () => void }) {
  const { t } = useTranslation('funding');
  const set = useSetMilestones();
  const [keys, setKeys] = useState(() =>
    Array.from({ length: Math.max(grant.milestones.length, 1) }, (_, at) => at),
  );
  function submit(values: FormData) {
    const milestones = keys.map((key) => ({
      kind: MILESTONE_KINDS.find((known) => known === textValue(values, fieldOf('kind', key))) ?? 'meeting',
      title: textValue(values, fieldOf('title', key)),
      dueOn: textValue(values, fieldOf('dueOn', key)),
      weight: Number(textValue(values, fieldOf('weight', key))),
    }));
    set.mutate({ id: grant.id, body: { milestones } }, { onSuccess: onClose });
  }
  return (
    <FormDialog
      draftKey={`milestones of ${grant.id}`}
      large
      title={t('grant.setMilestones')}
      verb={t('grant.setMilestones')}
      problem={set.error}
      busy={set.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <p>{t('grant.milestonesLead')}</p>
      {keys.map((key, at) => (
        <MilestoneFields key={key} fieldKey={key} number={at + 1} milestone={grant.milestones[key]} />
      ))}
      {keys.length < FUND_LIMITS.milestones && (
        <Button
          variant="default"
          size="xs"
          style={{ alignSelf: 'start' }}
          onClick={() => setKeys([...keys, Math.max(...keys) + 1])}
        >
          {t('grant.addMilestone')}
        </Button>
      )}
    </FormDialog>
  );
}

interface MilestoneFieldsProps {
  fieldKey: number;
  number: number;
  milestone: Milestone | undefined;
}

function MilestoneFields({ fieldKey, number, milestone }: MilestoneFieldsProps) {
  const { t } = useTranslation('funding');
  return (
    <Fieldset legend={t('report.milestone', { number })}>
      <Stack gap="xs">
        <ChoiceField
          name={fieldOf('kind', fieldKey)}
          label={t('grant.milestoneKind')}
          defaultValue={milestone?.kind ?? 'meeting'}
          data={MILESTONE_KINDS.map((kind) => ({ value: kind, label: t(`grant.kind.${kind}`) }))}
        />
        <TextField
          name={fieldOf('title', fieldKey)}
          label={t('grant.milestoneTitle')}
          required
          maxLength={FUND_LIMITS.title}
          defaultValue={milestone?.title ?? ''}
        />
        <DateField
          name={fieldOf('dueOn', fieldKey)}
          label={t('grant.dueOn')}
          required
          defaultValue={milestone?.dueOn ?? ''}
        />
        <NumberField
          name={fieldOf('weight', fieldKey)}
          label={t('grant.weight')}
          min={1}
          max={1_000}
          allowDecimal={false}
          required
          defaultValue={1}
        />
      </Stack>
    </Fieldset>
  );
}
