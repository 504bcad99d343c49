import { Button, Text } from '@mantine/core';
import { DIRECTORY_LIMITS, type DirectoryField } from '@nbn/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../app/announce.ts';
import { useFormat } from '../i18n/format.ts';
import { LongTextField } from '../ui/Form.tsx';
import { FormDialog } from '../ui/FormDialog.tsx';
import { textValue } from '../ui/form-values.ts';
import classes from './Directory.module.css';
import { type Entry, ownRequestsQuery, useAskField } from './queries.ts';

/** Asks the holder for one detail that they do not show; says what became of it. */
export function AskFieldButton({ entry, field }: { entry: Entry; field: DirectoryField }) {
  const { t } = useTranslation('directory');
  const format = useFormat();
  const [isAsking, setAsking] = useState(false);
  const { data } = useQuery(ownRequestsQuery(entry.id));
  const ask = useAskField(entry.id);
  const name = t(`name.${field}`);
  const asked = data?.find((request) => request.field === field);
  if (asked && asked.state !== 'granted')
    return (
      <span className={classes.quiet}>
        {t(asked.state === 'open' ? 'asking.waits' : 'asking.declined', {
          day: format.shortDay(asked.askedAt),
        })}
      </span>
    );
  return (
    <>
      <Button
        size="xs"
        variant="default"
        aria-label={t('asking.named', { field: name, organisation: entry.organisation.name })}
        onClick={() => setAsking(true)}
      >
        {t('asking.verb')}
      </Button>
      {isAsking && (
        <FormDialog
          draftKey={`directory request ${entry.id} ${field}`}
          title={t('asking.title', { field: name, organisation: entry.organisation.name })}
          verb={t('asking.verb')}
          problem={ask.error}
          busy={ask.isPending}
          onClose={() => setAsking(false)}
          onSubmit={(values) =>
            ask.mutate(
              { field, reason: textValue(values, 'reason') },
              {
                onSuccess: () => {
                  announce(t('asking.sent'));
                  setAsking(false);
                },
              },
            )
          }
        >
          <Text size="sm">{t('asking.effect')}</Text>
          <LongTextField
            name="reason"
            label={t('grant.reason')}
            description={t('grant.reasonHint')}
            required
            maxLength={DIRECTORY_LIMITS.reason}
          />
        </FormDialog>
      )}
    </>
  );
}
