import { Stack, Text } from '@mantine/core';
import { AMENDMENT_LIMITS, LIMITS } from '@nbn/contracts';
import { formatsOn, outlineOf } from '@nbn/drafting';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, LongTextField } from '../../ui/Form.tsx';
import { textValue } from '../../ui/form-values.ts';
import { TextLink } from '../../ui/links.tsx';
import { QueryBoundary } from '../../ui/QueryBoundary.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { type NumberedClause, clauseName } from '../clause-name.ts';
import { type Standard, standardQuery } from '../queries.ts';
import { useProposeAmendment } from './queries.ts';
import { TrackedChanges } from './TrackedChanges.tsx';

const route = getRouteApi('/signed-in/standards/$standardId/amendments/new');

/** Proposes other words for a clause: a draft at first, which the own team alone sees. */
export function NewAmendmentPage() {
  const { standardId } = route.useParams();
  const { clause: clauseId } = route.useSearch();
  return (
    <QueryBoundary query={useQuery(standardQuery(standardId))}>
      {(standard) => (
        <NewAmendmentContent
          standard={standard}
          clause={outlineOf(standard.clauses).find(({ id }) => id === clauseId)}
        />
      )}
    </QueryBoundary>
  );
}

function NewAmendmentContent({
  standard,
  clause,
}: {
  standard: Standard;
  clause: NumberedClause | undefined;
}) {
  const { t } = useTranslation('amendments');
  const { t: texts } = useTranslation('standards');
  const params = { standardId: standard.id };
  return (
    <Page
      title={clause ? t('newTitle', { name: clauseName(texts, clause) }) : t('newTitleNone')}
      lead={t('newLead')}
      trail={
        <TextLink to="/standards/$standardId" params={params}>
          {standard.title}
        </TextLink>
      }
    >
      {standard.abilities.amend && clause ? (
        <NewAmendmentForm standard={standard} clause={clause} />
      ) : (
        <Notice kind="note">{t(standard.abilities.amend ? 'clauseGone' : 'none.closed')}</Notice>
      )}
    </Page>
  );
}

function NewAmendmentForm({ standard, clause }: { standard: Standard; clause: NumberedClause }) {
  const { t } = useTranslation('amendments');
  const navigate = route.useNavigate();
  const { item } = route.useSearch();
  const propose = useProposeAmendment(standard.id);
  const [text, setText] = useState(clause.text);
  return (
    <Form
      draftKey={`new amendment ${clause.id}`}
      verb={t('act.draft')}
      problem={propose.error}
      busy={propose.isPending}
      onSubmit={(values) =>
        propose.mutate(
          {
            clauseId: clause.id,
            text: textValue(values, 'text'),
            reason: textValue(values, 'reason'),
            ...(item ? { itemId: item } : {}),
          },
          {
            onSuccess: ({ id }) =>
              void navigate({
                to: '/standards/$standardId/amendments/$amendmentId',
                params: { standardId: standard.id, amendmentId: id },
              }),
          },
        )
      }
    >
      <LongTextField
        name="text"
        label={t('wordingLabel')}
        maxLength={LIMITS.clause}
        defaultValue={clause.text}
        minRows={4}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Stack gap={4}>
        <Text size="sm" c="dimmed">
          {t('preview')}
        </Text>
        <TrackedChanges
          before={clause.text}
          after={text}
          formats={{ before: clause.formats, after: formatsOn(clause, text) }}
          kind={clause.kind}
          legend
        />
      </Stack>
      <LongTextField
        name="reason"
        label={t('reasonLabel')}
        description={t('reasonHint')}
        maxLength={AMENDMENT_LIMITS.reason}
      />
    </Form>
  );
}
