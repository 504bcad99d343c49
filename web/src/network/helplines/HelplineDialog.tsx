import { Checkbox, MultiSelect, Text } from '@mantine/core';
import {
  type CountryCode,
  HELPLINE_LANGUAGES,
  HELPLINE_LIMITS,
  type HelplineLanguage,
  isHelplinePhone,
} from '@nbn/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../app/announce.ts';
import { useFormat } from '../../i18n/format.ts';
import { TextField } from '../../ui/Form.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { textValue } from '../../ui/form-values.ts';
import { type Helpline, useSaveHelpline } from './queries.ts';

interface HelplineDialogProps {
  country: CountryCode;
  /** Null for a new one. */
  helpline: Helpline | null;
  onClose: () => void;
}

/** What everyone reads of a helpline. */
export function HelplineDialog({ country, helpline, onClose }: HelplineDialogProps) {
  const { t } = useTranslation('network');
  const save = useSaveHelpline(country, helpline);
  const [languages, setLanguages] = useState<HelplineLanguage[]>(helpline?.languages ?? []);
  const [roundTheClock, setRoundTheClock] = useState(helpline?.roundTheClock ?? false);
  const [isUndialable, setIsUndialable] = useState(false);

  function submit(values: FormData) {
    const name = textValue(values, 'name');
    const phone = textValue(values, 'phone');
    setIsUndialable(!isHelplinePhone(phone));
    if (!isHelplinePhone(phone)) return;
    const hours = roundTheClock ? null : textValue(values, 'hours') || null;
    const webAddress = textValue(values, 'webAddress') || null;
    save.mutate(
      { name, phone, languages, roundTheClock, hours, webAddress },
      {
        onSuccess: () => {
          announce(t('helplines.published', { name }));
          onClose();
        },
      },
    );
  }

  return (
    <FormDialog
      draftKey={`helpline ${helpline?.id ?? `new ${country}`}`}
      base={helpline}
      title={helpline ? t('helplines.editNamed', { name: helpline.name }) : t('helplines.add')}
      verb={t('helplines.verb')}
      problem={save.error}
      busy={save.isPending}
      onSubmit={submit}
      onClose={onClose}
      large
    >
      <Text size="sm">{t('helplines.never')}</Text>
      <TextField
        name="name"
        label={t('helplines.name')}
        description={t('helplines.nameHint')}
        defaultValue={helpline?.name}
        required
        maxLength={HELPLINE_LIMITS.name}
      />
      <TextField
        name="phone"
        type="tel"
        label={t('helplines.phone')}
        description={t('helplines.phoneHint')}
        defaultValue={helpline?.phone}
        error={isUndialable ? t('helplines.phoneFault') : undefined}
        required
        maxLength={HELPLINE_LIMITS.phone}
      />
      <LanguagesField languages={languages} onChange={setLanguages} />
      <Checkbox
        label={t('helplines.roundTheClock')}
        checked={roundTheClock}
        onChange={(event) => setRoundTheClock(event.currentTarget.checked)}
      />
      {!roundTheClock && (
        <TextField
          name="hours"
          label={t('helplines.hours')}
          description={t('helplines.hoursHint')}
          defaultValue={helpline?.hours ?? ''}
          maxLength={HELPLINE_LIMITS.hours}
        />
      )}
      <TextField
        name="webAddress"
        type="url"
        label={t('helplines.web')}
        description={t('helplines.webHint')}
        defaultValue={helpline?.webAddress ?? ''}
        maxLength={HELPLINE_LIMITS.webAddress}
      />
    </FormDialog>
  );
}

interface LanguagesFieldProps {
  languages: readonly HelplineLanguage[];
  onChange: (languages: HelplineLanguage[]) => void;
}

function LanguagesField({ languages, onChange }: LanguagesFieldProps) {
  const { t } = useTranslation('network');
  const format = useFormat();
  return (
    <MultiSelect
      label={t('helplines.languages')}
      description={t('helplines.languagesHint')}
      searchable
      hidePickedOptions
      value={[...languages]}
      data={HELPLINE_LANGUAGES.map((value) => ({ value, label: format.language(value) }))}
      onChange={(codes) => onChange(HELPLINE_LANGUAGES.filter((code) => codes.includes(code)))}
    />
  );
}
