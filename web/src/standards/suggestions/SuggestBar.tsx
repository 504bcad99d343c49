import { Button, Group, List, Text } from '@mantine/core';
import { AMENDMENT_LIMITS } from '@nbn/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../app/announce.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { LongTextField } from '../../ui/Form.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { textValue } from '../../ui/form-values.ts';
import { clauseName, type NumberedClause } from '../clause-name.ts';
import { useDraft } from '../draft-context.ts';
import { useSuggestionsMutations } from './queries.ts';
import classes from './Suggestions.module.css';
import type { useSuggestions } from './use-suggestions.ts';

interface SuggestBarProps {
  suggestions: ReturnType<typeof useSuggestions>;
  clauses: readonly NumberedClause[];
}

/** How many clauses are changed, and what is done with all of them: sent with one reason, or let go. */
export function SuggestBar({ suggestions: { set, changed, whenCommitted, end }, clauses }: SuggestBarProps) {
  const { t } = useTranslation('suggestions');
  const { t: texts } = useTranslation('standards');
  const { standardId } = useDraft();
  const [dialog, setDialog] = useState<'submit' | 'discard' | null>(null);
  const { submit, discard } = useSuggestionsMutations(standardId, whenCommitted);
  const count = changed.length;
  const leave = () => setDialog(null);
  const done = (said: string) => () => {
    leave();
    end();
    announce(said);
  };
  return (
    <section className={classes.bar} data-suggestion-bar aria-label={t('bar')} data-screen-only>
      <Text size="sm" component="output">
        {count === 0 ? t('none') : t('changed', { count })}
      </Text>
      {set && count > 0 && (
        <Group gap="sm">
          <Button size="xs" onClick={() => setDialog('submit')}>
            {t('send')}
          </Button>
          <Button size="xs" variant="default" onClick={() => setDialog('discard')}>
            {t('discard')}
          </Button>
        </Group>
      )}
      {set && dialog === 'submit' && (
        <FormDialog
          draftKey={`suggestions ${set.id}`}
          title={t('askSend')}
          verb={t('send')}
          problem={submit.error}
          busy={submit.isPending}
          onSubmit={(values) =>
            submit.mutate(
              { setId: set.id, reason: textValue(values, 'reason') },
              { onSuccess: done(t('sent', { count })) },
            )
          }
          onClose={leave}
        >
          <Text size="sm">{t('effectSend')}</Text>
          <List size="sm">
            {clauses.flatMap((clause) =>
              changed
                .filter(({ clauseId }) => clauseId === clause.id)
                .map((draft) => (
                  <List.Item key={draft.id}>
                    {t(`listed.${draft.change}`, { name: clauseName(texts, clause) })}
                  </List.Item>
                )),
            )}
          </List>
          <LongTextField
            name="reason"
            label={t('reason')}
            description={t('reasonHint')}
            required
            maxLength={AMENDMENT_LIMITS.reason}
            data-autofocus
          />
        </FormDialog>
      )}
      {set && (
        <ConfirmDialog
          opened={dialog === 'discard'}
          onClose={leave}
          title={t('askDiscard')}
          consequence={t('effectDiscard', { count })}
          verb={t('discard')}
          isDestructive
          busy={discard.isPending}
          problem={discard.error}
          onConfirm={() => discard.mutate(set.id, { onSuccess: done(t('discarded')) })}
        />
      )}
    </section>
  );
}
