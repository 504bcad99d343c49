import { Checkbox } from '@mantine/core';
import { type CountryCode, RECOMMENDATION_LIMITS } from '@nbn/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OwnerField } from '../plans/OwnerField.tsx';
import { EditConflictNotice } from '../ui/EditConflictNotice.tsx';
import { ChoiceField, DateField, Form, LongTextField, TextField } from '../ui/Form.tsx';
import type { FormConflict } from '../unsaved/use-form-conflict.ts';
import { ProvisionBoxes } from './ProvisionBoxes.tsx';
import type { Instrument, Recommendation, RecommendationInput } from './queries.ts';
import { toRecommendationInput } from './recommendation-input.ts';

interface RecommendationFormProps {
  draftKey: string;
  country: CountryCode;
  instruments: readonly Instrument[];
  /** The one that is changed; null for a new one. */
  recommendation: Recommendation | null;
  conflict?: FormConflict<Recommendation>;
  verb: string;
  problem: unknown;
  busy: boolean;
  onSubmit: (input: RecommendationInput) => void;
  onCancel: () => void;
}

/** What was recommended, whose it is, by when, and who reads it. */
export function RecommendationForm({
  draftKey,
  country,
  instruments,
  recommendation,
  conflict,
  verb,
  problem,
  busy,
  onSubmit,
  onCancel,
}: RecommendationFormProps) {
  const { t } = useTranslation('monitoring');
  const [instrumentId, setInstrumentId] = useState(recommendation?.instrument.id ?? '');
  const choosable = instruments.filter(({ id, retired }) => !retired || id === recommendation?.instrument.id);
  const instrument = instruments.find(({ id }) => id === instrumentId);
  return (
    <Form
      draftKey={draftKey}
      base={recommendation}
      verb={verb}
      problem={problem}
      busy={busy}
      onCancel={onCancel}
      onSubmit={(values) => onSubmit(toRecommendationInput(values))}
    >
      {conflict && <EditConflictNotice of={conflict} />}
      <ChoiceField
        name="instrumentId"
        label={t('form.instrument')}
        required
        value={instrumentId}
        onChange={({ currentTarget: { value } }) => setInstrumentId(value)}
        data={[
          { value: '', label: t('form.chooseInstrument') },
          ...choosable.map(({ id, shortTitle, retired }) => ({
            value: id,
            label: retired ? t('instruments.retiredChoice', { title: shortTitle }) : shortTitle,
          })),
        ]}
      />
      <TextField
        name="source"
        label={t('form.source')}
        description={t('form.sourceHint')}
        required
        maxLength={RECOMMENDATION_LIMITS.source}
        defaultValue={recommendation?.source}
      />
      <TextField
        name="number"
        label={t('form.number')}
        required
        maxLength={RECOMMENDATION_LIMITS.number}
        defaultValue={recommendation?.number}
      />
      <LongTextField
        name="text"
        label={t('form.text')}
        description={t('form.textHint')}
        required
        minRows={3}
        maxLength={RECOMMENDATION_LIMITS.text}
        defaultValue={recommendation?.text}
      />
      <DateField
        name="receivedOn"
        label={t('form.receivedOn')}
        required
        defaultValue={recommendation?.receivedOn ?? ''}
      />
      {instrument && (
        <ProvisionBoxes
          key={instrument.id}
          instrument={instrument}
          chosen={recommendation?.provisions.map(({ id }) => id) ?? []}
        />
      )}
      <OwnerField
        country={country}
        label={t('form.owner')}
        unowned={t('form.nobody')}
        owner={recommendation?.owner ?? null}
      />
      <DateField name="dueOn" label={t('form.dueOn')} defaultValue={recommendation?.dueOn ?? ''} />
      <Checkbox
        name="shared"
        label={t('form.shared')}
        description={t('form.sharedHint')}
        defaultChecked={recommendation?.shared ?? false}
      />
    </Form>
  );
}
