import { INSTRUMENT_LIMITS } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { announce } from '../app/announce.ts';
import { EditConflictNotice } from '../ui/EditConflictNotice.tsx';
import { TextField } from '../ui/Form.tsx';
import { FormDialog } from '../ui/FormDialog.tsx';
import { textValue } from '../ui/form-values.ts';
import { useFormConflict } from '../unsaved/use-form-conflict.ts';
import {
  type Instrument,
  type Provision,
  useAddInstrument,
  useAddProvision,
  useChangeInstrument,
  useChangeProvision,
} from './queries.ts';

interface DialogProps {
  onClose: () => void;
}

const instrumentValues = (values: FormData) => ({
  title: textValue(values, 'title'),
  shortTitle: textValue(values, 'shortTitle'),
  unit: textValue(values, 'unit'),
  body: textValue(values, 'body'),
});

const provisionValues = (values: FormData) => ({
  number: textValue(values, 'number'),
  title: textValue(values, 'title'),
});

/** Adds an instrument behind the others. */
export function NewInstrumentDialog({ onClose }: DialogProps) {
  const { t } = useTranslation('monitoring');
  const add = useAddInstrument();
  const submit = (values: FormData) => {
    const input = instrumentValues(values);
    add.mutate(input, {
      onSuccess: () => {
        announce(t('instruments.saved', { title: input.shortTitle }));
        onClose();
      },
    });
  };
  return (
    <FormDialog
      draftKey="new instrument"
      title={t('instruments.add')}
      verb={t('instruments.addVerb')}
      problem={add.error}
      busy={add.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <InstrumentFields instrument={null} />
    </FormDialog>
  );
}

/** Changes what an instrument is called; its code in files stays. */
export function EditInstrumentDialog({
  instrument: latest,
  onClose,
}: DialogProps & { instrument: Instrument }) {
  const { t } = useTranslation('monitoring');
  const change = useChangeInstrument(latest.id);
  const place = `instrument ${latest.id}`;
  const form = useFormConflict(place, latest, ({ title, shortTitle, unit, body }) => [
    { name: 'title', label: t('instruments.name'), value: title },
    { name: 'shortTitle', label: t('instruments.shortTitle'), value: shortTitle },
    { name: 'unit', label: t('instruments.unit'), value: unit },
    { name: 'body', label: t('instruments.body'), value: body ?? '' },
  ]);
  const submit = (values: FormData) => {
    const input = instrumentValues(values);
    change.mutate(
      { ...input, retired: form.base.retired, revision: form.revision },
      {
        onSuccess: () => {
          announce(t('instruments.saved', { title: input.shortTitle }));
          onClose();
        },
      },
    );
  };
  return (
    <FormDialog
      key={form.formKey}
      draftKey={place}
      base={form.base}
      title={t('instruments.editNamed', { title: latest.shortTitle })}
      verb={t('instruments.save')}
      problem={form.newerFields ? null : change.error}
      busy={change.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <EditConflictNotice of={form} />
      <InstrumentFields instrument={form.base} />
    </FormDialog>
  );
}

function InstrumentFields({ instrument }: { instrument: Instrument | null }) {
  const { t } = useTranslation('monitoring');
  return (
    <>
      <TextField
        name="title"
        label={t('instruments.name')}
        required
        maxLength={INSTRUMENT_LIMITS.title}
        defaultValue={instrument?.title}
      />
      <TextField
        name="shortTitle"
        label={t('instruments.shortTitle')}
        description={t('instruments.shortTitleHint')}
        required
        maxLength={INSTRUMENT_LIMITS.shortTitle}
        defaultValue={instrument?.shortTitle}
      />
      <TextField
        name="unit"
        label={t('instruments.unit')}
        description={t('instruments.unitHint')}
        maxLength={INSTRUMENT_LIMITS.unit}
        defaultValue={instrument?.unit ?? ''}
      />
      <TextField
        name="body"
        label={t('instruments.body')}
        maxLength={INSTRUMENT_LIMITS.body}
        defaultValue={instrument?.body ?? ''}
      />
    </>
  );
}

/** Adds a provision behind the others of its instrument. */
export function NewProvisionDialog({ instrument, onClose }: DialogProps & { instrument: Instrument }) {
  const { t } = useTranslation('monitoring');
  const add = useAddProvision(instrument.id);
  const submit = (values: FormData) => {
    const input = provisionValues(values);
    add.mutate(input, {
      onSuccess: () => {
        announce(t('instruments.saved', { title: input.number }));
        onClose();
      },
    });
  };
  return (
    <FormDialog
      draftKey={`new provision ${instrument.id}`}
      title={t('instruments.addProvisionTo', { title: instrument.shortTitle })}
      verb={t('instruments.addVerb')}
      problem={add.error}
      busy={add.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <ProvisionFields provision={null} />
    </FormDialog>
  );
}

/** Gives a provision another number or title. */
export function EditProvisionDialog({
  provision: latest,
  name,
  onClose,
}: DialogProps & { provision: Provision; name: string }) {
  const { t } = useTranslation('monitoring');
  const change = useChangeProvision(latest.id);
  const place = `provision ${latest.id}`;
  const form = useFormConflict(place, latest, ({ number, title }) => [
    { name: 'number', label: t('instruments.number'), value: number },
    { name: 'title', label: t('instruments.provisionTitle'), value: title },
  ]);
  const submit = (values: FormData) => {
    const input = provisionValues(values);
    change.mutate(
      { ...input, retired: form.base.retired, revision: form.revision },
      {
        onSuccess: () => {
          announce(t('instruments.saved', { title: input.number }));
          onClose();
        },
      },
    );
  };
  return (
    <FormDialog
      key={form.formKey}
      draftKey={place}
      base={form.base}
      title={t('instruments.editNamed', { title: name })}
      verb={t('instruments.save')}
      problem={form.newerFields ? null : change.error}
      busy={change.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <EditConflictNotice of={form} />
      <ProvisionFields provision={form.base} />
    </FormDialog>
  );
}

function ProvisionFields({ provision }: { provision: Provision | null }) {
  const { t } = useTranslation('monitoring');
  return (
    <>
      <TextField
        name="number"
        label={t('instruments.number')}
        description={t('instruments.numberHint')}
        required
        maxLength={INSTRUMENT_LIMITS.number}
        defaultValue={provision?.number}
      />
      <TextField
        name="title"
        label={t('instruments.provisionTitle')}
        required
        maxLength={INSTRUMENT_LIMITS.provisionTitle}
        defaultValue={provision?.title}
      />
    </>
  );
}
