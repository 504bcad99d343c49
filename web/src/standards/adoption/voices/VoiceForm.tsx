import { Checkbox, Text } from '@mantine/core';
import { ADOPTION_STATUSES, hasStatus, LIMITS } from '@nbn/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { announce } from '../../../app/announce.ts';
import { EditConflictNotice } from '../../../ui/EditConflictNotice.tsx';
import { ChoiceField, Form, LongTextField } from '../../../ui/Form.tsx';
import { useFormConflict } from '../../../unsaved/use-form-conflict.ts';
import type { RecordVoiceInput } from '../queries.ts';
import { emptyVoice, useVoiceFields, type VoiceFields } from './use-voice-fields.ts';
import { recordVoice, showVoices, voiceDraftKey, type VoicePlace } from './voice-queries.ts';

/** Says how the reader's own seat sees a clause. */
export function VoiceForm({ place, onClose }: { place: VoicePlace; onClose: () => void }) {
  const { t } = useTranslation('voices');
  const { t: publishing } = useTranslation('publishing');
  const { adoption, clause, seat } = place;
  const key = voiceDraftKey(place);
  const form = useFormConflict<VoiceFields>(key, clause.voices[seat] ?? emptyVoice(seat), useVoiceFields());
  const voice = form.base;
  const queries = useQueryClient();
  const save = useMutation({
    mutationFn: (input: RecordVoiceInput) => recordVoice(place, input),
    onSuccess: (voices) => {
      showVoices(queries, place, adoption.country, voices);
      announce(t('form.saved'));
      onClose();
    },
  });
  const submit = (values: FormData): void =>
    save.mutate({
      revision: form.revision,
      status: hasStatus(seat) ? (values.get('status') as RecordVoiceInput['status']) : null,
      note: values.get('note') as string,
      evidence: values.get('evidence') as string,
      shared: values.get('shared') !== null,
    });
  return (
    <Form
      key={form.formKey}
      draftKey={key}
      base={form.base}
      verb={t('form.save')}
      problem={form.newerFields ? null : save.error}
      busy={save.isPending}
      onCancel={onClose}
      onSubmit={submit}
    >
      <Text size="sm" c="dimmed">
        {t(hasStatus(seat) ? 'form.lead' : 'form.leadResource')}
      </Text>
      <EditConflictNotice of={form} />
      {hasStatus(seat) && (
        <ChoiceField
          name="status"
          label={t('form.status')}
          defaultValue={voice.status ?? 'planned'}
          data={ADOPTION_STATUSES.map((value) => ({ value, label: publishing(`status.${value}`) }))}
          data-autofocus
        />
      )}
      <LongTextField
        name="note"
        label={t('form.note')}
        defaultValue={voice.note ?? ''}
        maxLength={LIMITS.note}
        data-autofocus={!hasStatus(seat) || undefined}
      />
      <LongTextField
        name="evidence"
        label={t('form.evidence')}
        description={t('form.evidenceHint')}
        defaultValue={voice.evidence ?? ''}
        maxLength={LIMITS.note}
        minRows={1}
      />
      <Checkbox name="shared" label={t('form.shared')} defaultChecked={voice.shared} />
    </Form>
  );
}
