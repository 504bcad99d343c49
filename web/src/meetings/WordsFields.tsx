import { Checkbox } from '@mantine/core';
import { MEETING_LIMITS } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { LongTextField, TextField } from '../ui/Form.tsx';
import type { MeetingView } from './queries.ts';

/** Title, place, way to join, note, and whether mails are discreet. */
export function WordsFields({ meeting }: { meeting?: MeetingView }) {
  const { t } = useTranslation('meetings');
  return (
    <>
      <TextField name="title" label={t('form.title')} required maxLength={MEETING_LIMITS.title} defaultValue={meeting?.title} data-autofocus />
      <TextField name="place" label={t('form.place')} description={t('form.placeHint')} maxLength={MEETING_LIMITS.place} defaultValue={meeting?.place ?? ''} />
      <TextField name="joinUrl" type="url" label={t('form.joinUrl')} description={t('form.joinUrlHint')} maxLength={MEETING_LIMITS.joinUrl} defaultValue={meeting?.joinUrl ?? ''} />
      <LongTextField name="note" label={t('form.note')} maxLength={MEETING_LIMITS.note} defaultValue={meeting?.note ?? ''} />
      <Checkbox name="discreet" label={t('form.discreet')} description={t('form.discreetHint')} defaultChecked={meeting?.discreet ?? true} />
    </>
  );
}

/** What the fields hold, as the API takes it: an empty field is none. */
export function wordsOf(values: FormData) {
  const text = (name: string) => {
    const value = values.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const optional = (name: string) => text(name) || null;
  return { title: text('title'), place: optional('place'), joinUrl: optional('joinUrl'), note: optional('note'), discreet: values.get('discreet') !== null };
}
