import { Group } from '@mantine/core';
import {
  CONTENT_LANGUAGES,
  COUNTRY_CODES,
  FIELDS,
  PRACTICE_AUDIENCES,
  PRACTICE_LIMITS,
  SEAT_TYPES,
  type PracticeAudience,
} from '@nbn/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../api/session.ts';
import { useFormat } from '../i18n/format.ts';
import { ChoiceField, DateField, Form, LongTextField, TextField } from '../ui/Form.tsx';
import { ChoiceBoxes } from './ChoiceBoxes.tsx';
import { ClausePicker } from './ClausePicker.tsx';
import { contactChoice, practiceContent } from './practice-content.ts';
import type { ClauseReference, Practice, PracticeContent } from './queries.ts';

interface PracticeFormProps {
  draftKey: string;
  verb: string;
  practice: Practice | null;
  problem: unknown;
  busy: boolean;
  onSubmit: (content: PracticeContent) => void;
  onCancel: () => void;
}

/** The short form in which an experience is shared. What is typed stays until it is saved. */
export function PracticeForm({
  draftKey,
  verb,
  practice,
  problem,
  busy,
  onSubmit,
  onCancel,
}: PracticeFormProps) {
  const { t } = useTranslation('practices');
  const format = useFormat();
  const { member } = useSession();
  const [clauses, setClauses] = useState<readonly ClauseReference[]>(practice?.clauses ?? []);
  const euro = (cents: number | null | undefined): string => (cents ? String(cents / 100) : '');
  const texts = ['situation', 'done', 'result', 'lessons'] as const;
  const hints = { situation: t('form.situationHint') } as const;
  return (
    <Form
      draftKey={draftKey}
      base={practice?.revision ?? null}
      verb={verb}
      problem={problem}
      busy={busy}
      onCancel={onCancel}
      onSubmit={(values) =>
        onSubmit(
          practiceContent(
            values,
            clauses.map(({ id }) => id),
            member.id,
          ),
        )
      }
    >
      <TextField
        name="title"
        label={t('form.title')}
        description={t('form.titleHint')}
        required
        maxLength={PRACTICE_LIMITS.title}
        defaultValue={practice?.title}
      />
      {texts.map((name) => (
        <LongTextField
          key={name}
          name={name}
          label={t(`form.${name}`)}
          description={name === 'situation' ? hints.situation : undefined}
          maxLength={name === 'lessons' ? PRACTICE_LIMITS.lessons : PRACTICE_LIMITS.text}
          defaultValue={practice?.[name]}
        />
      ))}
      <LongTextField
        name="costs"
        label={t('form.costs')}
        description={t('form.costsHint')}
        minRows={1}
        maxLength={PRACTICE_LIMITS.costs}
        defaultValue={practice?.costs}
      />
      <Group grow align="flex-start">
        {(['costFrom', 'costTo'] as const).map((name) => (
          <TextField
            key={name}
            name={name}
            type="number"
            min={0}
            step={1}
            label={t(`form.${name}`)}
            defaultValue={euro(practice?.[name])}
          />
        ))}
      </Group>
      <ChoiceBoxes
        name="fields"
        label={t('form.fields')}
        chosen={practice?.fields ?? []}
        choices={FIELDS.map((value) => ({ value, label: t(`field.${value}`) }))}
      />
      <ChoiceBoxes
        name="countries"
        label={t('form.countries')}
        hint={t('form.countriesHint')}
        chosen={practice?.countries ?? (member.country ? [member.country] : [])}
        choices={COUNTRY_CODES.toSorted(format.byCountry).map((value) => ({
          value,
          label: format.country(value),
        }))}
      />
      <ChoiceField
        name="language"
        label={t('form.language')}
        defaultValue={practice?.language ?? 'en'}
        data={CONTENT_LANGUAGES.map((value) => ({ value, label: format.language(value) }))}
      />
      <ClausePicker chosen={clauses} onChange={setClauses} />
      <AudienceField audience={practice?.audience ?? 'network'} />
      <ChoiceField
        name="contact"
        label={t('form.contact')}
        defaultValue={contactChoice(practice)}
        data={[
          { value: '', label: t('form.contactOwner') },
          { value: 'me', label: t('form.contactMe') },
          ...(member.country
            ? SEAT_TYPES.map((seat) => ({
                value: `${member.country}/${seat}`,
                label: t('practice.ownerSeat', {
                  seat: t(`seat.${seat}`),
                  country: format.country(member.country!),
                }),
              }))
            : []),
        ]}
      />
      <DateField name="reviewOn" label={t('form.review')} defaultValue={practice?.reviewOn ?? ''} />
    </Form>
  );
}

/** For whom it is, and what that means. */
export function AudienceField({ audience: initial }: { audience: PracticeAudience }) {
  const { t } = useTranslation('practices');
  const format = useFormat();
  const { member } = useSession();
  const [audience, setAudience] = useState(initial);
  const home = member.role === 'secretariat' ? null : member.country;
  const country = home ? format.country(home) : '';
  return (
    <ChoiceField
      name="audience"
      label={t('form.audience')}
      description={t(`audienceEffect.${audience}`, { country })}
      value={audience}
      onChange={({ currentTarget: { value } }) => setAudience(value as PracticeAudience)}
      data={PRACTICE_AUDIENCES.filter((value) => value !== 'national' || home).map((value) => ({
        value,
        label: t(`audience.${value}`, { country }),
      }))}
    />
  );
}
