import { MultiSelect, type NativeSelectProps } from '@mantine/core';
import { CONTENT_LANGUAGES, DOCUMENT_LIMITS } from '@nbn/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import { ChoiceField } from '../ui/Form.tsx';
import { namedMembersQuery } from './named-members-query.ts';
import type { DocumentView } from './queries.ts';
import { collectionsQuery } from './records.ts';

type ChoiceProps = Pick<NativeSelectProps, 'value' | 'defaultValue' | 'onChange'>;

/** What a document is written in. */
export function LanguageField(props: ChoiceProps) {
  const { t } = useTranslation('documents');
  const format = useFormat();
  return (
    <ChoiceField
      name="language"
      label={t('language')}
      data={[
        { value: '', label: t('languageUnknown') },
        ...CONTENT_LANGUAGES.map((value) => ({ value, label: format.language(value) })),
      ]}
      {...props}
    />
  );
}

interface CollectionFieldProps extends ChoiceProps {
  /** Whose shelves are offered: all that are known, where it does not say. */
  country?: string | null | undefined;
}

/** The shelf on which a document stands. */
export function CollectionField({ country: whose, ...props }: CollectionFieldProps) {
  const { t } = useTranslation('documents');
  const format = useFormat();
  const { data } = useQuery(collectionsQuery);
  if (!data) return null;
  const offered = data.items.filter(({ country }) => whose === undefined || country === whose);
  return (
    <ChoiceField
      name="collectionId"
      label={t('collection')}
      data={[
        { value: '', label: t('noCollection') },
        ...offered.map(({ id, name, country }) => ({
          value: id,
          label: country ? `${name} (${format.country(country)})` : name,
        })),
      ]}
      {...props}
    />
  );
}

interface NamedFieldProps {
  document: Pick<DocumentView, 'named'>;
  named: readonly string[];
  onChange: (named: string[]) => void;
}

/** The members that a document is for; found by what is typed. */
export function NamedField({ document, named, onChange }: NamedFieldProps) {
  const { t } = useTranslation('documents');
  const [typed, setTyped] = useState('');
  const { data: found = [] } = useQuery(namedMembersQuery(typed));
  const known = new Map(
    [
      ...document.named.map(({ memberId, name, organisation }) => ({ id: memberId, name, organisation })),
      ...found,
    ].map((member) => [member.id, `${member.name}, ${member.organisation}`] as const),
  );
  return (
    <MultiSelect
      label={t('edit.named')}
      description={t('edit.namedHint')}
      searchable
      hidePickedOptions
      maxValues={DOCUMENT_LIMITS.named}
      searchValue={typed}
      onSearchChange={setTyped}
      value={[...named]}
      data={[...known].map(([value, label]) => ({ value, label }))}
      onChange={onChange}
    />
  );
}
