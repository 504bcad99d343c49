import { Checkbox, Text } from '@mantine/core';
import {
  DEFAULT_DIRECTORY_AUDIENCE,
  DIRECTORY_FIELDS,
  type DirectoryAudience,
  type DirectoryField,
  type OrganisationKind,
} from '@nbn/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../api/problem.ts';
import { useFormat } from '../i18n/format.ts';
import { Form } from '../ui/Form.tsx';
import { textValue } from '../ui/form-values.ts';
import { Notice } from '../ui/Notice.tsx';
import { FieldPart, type FieldSharing } from './FieldPart.tsx';
import type { EntryInput, KeptEntry } from './queries.ts';

type Sharing = Record<DirectoryField, FieldSharing>;
type EntryBody = Omit<EntryInput, 'subject' | 'organisationId'>;

interface EntryFormProps {
  draftKey: string;
  kind: OrganisationKind;
  kept: KeptEntry | null;
  verb: string;
  problem: unknown;
  busy: boolean;
  onSave: (body: EntryBody) => void;
}

/** What an entry tells, each part with who may read it. Nothing is wider than the own country unless chosen. */
export function EntryForm({ draftKey, kind, kept, verb, problem, busy, onSave }: EntryFormProps) {
  const { t } = useTranslation('directory');
  const format = useFormat();
  const [sharing, setSharing] = useState(() => sharingOf(kept));
  const [consent, setConsent] = useState(false);
  const published = DIRECTORY_FIELDS.filter((field) => sharing[field].audience === 'public');
  return (
    <Form
      draftKey={draftKey}
      base={kept}
      verb={verb}
      problem={problem}
      busy={busy}
      onSubmit={(values) => onSave(bodyOf(values, sharing, consent))}
    >
      <Notice kind="note">
        {t('form.never')}
        {kind === "women's shelter organisation" && ` ${t('form.shelter')}`}
      </Notice>
      {DIRECTORY_FIELDS.map((field) => (
        <FieldPart
          key={field}
          field={field}
          kept={kept?.fields.find((each) => each.field === field) ?? null}
          sharing={sharing[field]}
          onShare={(of) => setSharing((before) => ({ ...before, [field]: of }))}
        />
      ))}
      <Text size="sm" component="output" display="block">
        {published.length > 0
          ? t('form.public', { what: format.list(published.map((field) => t(`name.${field}`))) })
          : t('form.publicNone')}
      </Text>
      {published.length > 0 && (
        <Checkbox
          label={t('form.consent')}
          checked={consent}
          error={isProblem(problem, 'directory-consent-needed') && !consent}
          onChange={(event) => setConsent(event.currentTarget.checked)}
        />
      )}
    </Form>
  );
}

function sharingOf(kept: KeptEntry | null): Sharing {
  return Object.fromEntries(
    DIRECTORY_FIELDS.map((field) => {
      const known = kept?.fields.find((each) => each.field === field);
      const audience: DirectoryAudience = known?.audience ?? DEFAULT_DIRECTORY_AUDIENCE;
      return [field, { audience, askable: known?.askable ?? false }];
    }),
  ) as Sharing;
}

function bodyOf(values: FormData, sharing: Sharing, consent: boolean): EntryBody {
  const words = (field: DirectoryField): string | null => textValue(values, field) || null;
  return {
    roleTitle: words('roleTitle'),
    mailbox: words('mailbox'),
    phone: words('phone'),
    hours: words('hours'),
    about: words('about'),
    fields: values.getAll('fields') as EntryBody['fields'],
    languages: values.getAll('languages') as EntryBody['languages'],
    audiences: Object.fromEntries(DIRECTORY_FIELDS.map((field) => [field, sharing[field].audience])),
    askable: DIRECTORY_FIELDS.filter((field) => sharing[field].askable),
    consent,
  };
}
