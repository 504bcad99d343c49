import { Button, Group, Text, TextInput } from '@mantine/core';
import { DIRECTORY_LIMITS, type DirectoryField } from '@nbn/contracts';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../app/announce.ts';
import { ChoiceField, DateField, LongTextField } from '../ui/Form.tsx';
import { FormDialog } from '../ui/FormDialog.tsx';
import { textValue } from '../ui/form-values.ts';
import { granteesQuery, useEntryMutations, type Entry } from './queries.ts';

/** Gives one detail to a member by name, for a reason and until a day. */
export function GrantDialog({ entry, onClose }: { entry: Entry; onClose: () => void }) {
  const { t } = useTranslation('directory');
  const { grant } = useEntryMutations(entry.id);
  return (
    <FormDialog
      draftKey={`directory grant ${entry.id}`}
      title={t('grant.title')}
      verb={t('grant.verb')}
      problem={grant.error}
      busy={grant.isPending}
      large
      onClose={onClose}
      onSubmit={(values) =>
        grant.mutate(
          {
            field: textValue(values, 'field') as DirectoryField,
            memberId: textValue(values, 'memberId'),
            reason: textValue(values, 'reason'),
            until: textValue(values, 'until'),
          },
          {
            onSuccess: () => {
              announce(t('grant.done'));
              onClose();
            },
          },
        )
      }
    >
      <ChoiceField
        name="field"
        label={t('grant.field')}
        required
        data={entry.fields.map(({ field }) => ({ value: field, label: t(`name.${field}`) }))}
      />
      <GranteeField />
      <LongTextField
        name="reason"
        label={t('grant.reason')}
        description={t('grant.reasonHint')}
        required
        maxLength={DIRECTORY_LIMITS.reason}
      />
      <DateField name="until" label={t('grant.until')} description={t('grant.untilHint')} required />
      <Text size="sm">{t('grant.effect')}</Text>
    </FormDialog>
  );
}

/** The Network has more members than a list: words first, then those that fit. */
function GranteeField() {
  const { t } = useTranslation('directory');
  const search = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState('');
  const { data: members } = useQuery(granteesQuery(words));
  const find = () => setWords(search.current?.value.trim() ?? '');
  return (
    <>
      <Group align="flex-end" gap="sm" wrap="nowrap">
        <TextInput
          ref={search}
          type="search"
          label={t('grant.words')}
          maxLength={100}
          style={{ flex: 1 }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            find();
          }}
        />
        <Button variant="default" onClick={find}>
          {t('grant.find')}
        </Button>
      </Group>
      {members?.length === 0 && (
        <Text size="sm" component="output">
          {t('grant.none')}
        </Text>
      )}
      <ChoiceField
        name="memberId"
        label={t('grant.member')}
        required
        data={[
          { value: '', label: t('grant.choose') },
          ...(members ?? []).map(({ id, name, organisation }) => ({
            value: id,
            label: `${name} (${organisation.name})`,
          })),
        ]}
      />
    </>
  );
}
