import { Checkbox, Fieldset, NativeSelect, Text } from '@mantine/core';
import {
  CONTENT_LANGUAGES,
  DIRECTORY_AUDIENCES,
  DIRECTORY_LIMITS,
  FIELDS,
  type DirectoryAudience,
  type DirectoryField,
} from '@nbn/contracts';
import { useTranslation } from 'react-i18next';
import { LongTextField, TextField } from '../ui/Form.tsx';
import classes from './Directory.module.css';
import type { KeptEntry } from './queries.ts';
import { useEntryWords } from './use-entry-words.ts';

/** Who may read a field, and whether others are told that it is there. */
export interface FieldSharing {
  readonly audience: DirectoryAudience;
  readonly askable: boolean;
}

type KeptField = KeptEntry['fields'][number];

interface FieldPartProps {
  field: DirectoryField;
  kept: KeptField | null;
  sharing: FieldSharing;
  onShare: (sharing: FieldSharing) => void;
}

/** One field of an entry: what it says and, beneath, for whom. */
export function FieldPart({ field, kept, sharing, onShare }: FieldPartProps) {
  const { t } = useTranslation('directory');
  const name = t(`name.${field}`);
  return (
    <div className={classes.part}>
      <ValueField field={field} kept={kept} />
      <NativeSelect
        size="xs"
        label={t('form.audience', { field: name })}
        value={sharing.audience}
        onChange={(event) =>
          onShare({ ...sharing, audience: event.currentTarget.value as DirectoryAudience })
        }
        data={DIRECTORY_AUDIENCES.map((value) => ({ value, label: t(`audience.${value}`) }))}
      />
      {sharing.audience !== 'public' && (
        <Checkbox
          size="xs"
          label={t('form.askableShort')}
          aria-label={t('form.askable', { field: name })}
          checked={sharing.askable}
          onChange={(event) => onShare({ ...sharing, askable: event.currentTarget.checked })}
        />
      )}
    </div>
  );
}

function ValueField({ field, kept }: { field: DirectoryField; kept: KeptField | null }) {
  const { t } = useTranslation('directory');
  const label = t(`name.${field}`);
  const value = kept?.value ?? '';
  switch (field) {
    case 'fields':
    case 'languages':
      return <ChoicesField field={field} chosen={kept?.choices ?? []} />;
    case 'about':
      return (
        <LongTextField name={field} label={label} maxLength={DIRECTORY_LIMITS.about} defaultValue={value} />
      );
    case 'mailbox':
      return (
        <TextField
          name={field}
          type="email"
          label={label}
          description={t('form.mailboxHint')}
          maxLength={254}
          defaultValue={value}
        />
      );
    case 'phone':
      return (
        <TextField
          name={field}
          type="tel"
          label={label}
          description={t('form.phoneHint')}
          maxLength={30}
          defaultValue={value}
        />
      );
    case 'hours':
      return (
        <TextField
          name={field}
          label={label}
          description={t('form.hoursHint')}
          maxLength={DIRECTORY_LIMITS.hours}
          defaultValue={value}
        />
      );
    case 'roleTitle':
      return (
        <TextField name={field} label={label} maxLength={DIRECTORY_LIMITS.roleTitle} defaultValue={value} />
      );
  }
}

function ChoicesField({ field, chosen }: { field: 'fields' | 'languages'; chosen: readonly string[] }) {
  const { t } = useTranslation('directory');
  const words = useEntryWords();
  const codes: readonly string[] = field === 'fields' ? FIELDS : CONTENT_LANGUAGES;
  return (
    <Fieldset legend={t(`name.${field}`)}>
      <Text size="sm" c="dimmed" mb="xs">
        {t(`form.${field}Hint`)}
      </Text>
      <div className={classes.choices}>
        {codes.map((code) => (
          <Checkbox
            key={code}
            name={field}
            value={code}
            label={words.choice(field, code)}
            defaultChecked={chosen.includes(code)}
          />
        ))}
      </div>
    </Fieldset>
  );
}
