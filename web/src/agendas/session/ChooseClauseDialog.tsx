import { Modal } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { standardQuery, standardsQuery } from '../../standards/queries.ts';
import { ChoiceField, Form } from '../../ui/Form.tsx';
import { textValue } from '../../ui/form-values.ts';
import type { MeetingSessionMutations } from './queries.ts';

const EXCERPT_LENGTH = 90;

/** Chooses a standard, then one of its clauses. */
export function ChooseClauseDialog({
  mutations: { showClause },
  onClose,
}: {
  mutations: MeetingSessionMutations;
  onClose: () => void;
}) {
  const { t } = useTranslation(['session', 'shell']);
  const { data } = useInfiniteQuery(standardsQuery);
  const standards = data?.pages.flatMap(({ items }) => items) ?? [];
  const [chosen, setChosen] = useState('');
  const standardId = chosen || (standards[0]?.id ?? '');
  const standard = useQuery({ ...standardQuery(standardId), enabled: standardId !== '' });
  const clauses = standard.data?.clauses.filter(({ removed }) => !removed) ?? [];
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('clause.choose')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('shell:close') }}
    >
      <Form
        draftKey={null}
        verb={t('clause.show')}
        problem={showClause.error}
        busy={showClause.isPending || clauses.length === 0}
        onCancel={onClose}
        onSubmit={(values) =>
          showClause.mutate({ standardId, clauseId: textValue(values, 'clauseId') }, { onSuccess: onClose })
        }
      >
        <ChoiceField
          name="standardId"
          label={t('clause.standard')}
          value={standardId}
          onChange={(event) => setChosen(event.currentTarget.value)}
          data={standards.map(({ id, title }) => ({ value: id, label: title }))}
          data-autofocus
        />
        <ChoiceField
          name="clauseId"
          label={t('clause.clause')}
          description={t('clause.effect')}
          data={clauses.map(({ id, text }) => ({
            value: id,
            label: text.length > EXCERPT_LENGTH ? `${text.slice(0, EXCERPT_LENGTH)}…` : text,
          }))}
        />
      </Form>
    </Modal>
  );
}
