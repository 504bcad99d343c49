import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ClausePicker } from '../practices/ClausePicker.tsx';
import { ChoiceField } from '../ui/Form.tsx';
import { QueryBoundary } from '../ui/QueryBoundary.tsx';
import { type PlanLine, priorityChoicesQuery } from './queries.ts';

const LINKS = ['none', 'priority', 'clause'] as const;
type Link = (typeof LINKS)[number];
const LABELS = { none: 'form.linkNone', priority: 'form.linkPriority', clause: 'form.linkClause' } as const;

interface CarriedFieldsProps {
  priority: PlanLine['priority'];
  clause: PlanLine['clause'];
  onClause: (clause: PlanLine['clause']) => void;
}

/** What of the region's a line carries out: a priority, a clause, or nothing. */
export function CarriedFields({ priority, clause, onClause }: CarriedFieldsProps) {
  const { t } = useTranslation('plans');
  const [link, setLink] = useState<Link>(() => {
    if (priority) return 'priority';
    return clause ? 'clause' : 'none';
  });
  return (
    <>
      <ChoiceField
        name="link"
        label={t('form.link')}
        value={link}
        data={LINKS.map((value) => ({ value, label: t(LABELS[value]) }))}
        onChange={({ currentTarget: { value } }) => setLink(LINKS.find((known) => known === value) ?? 'none')}
      />
      {link === 'priority' && <PriorityField priority={priority} />}
      {link === 'clause' && (
        <ClausePicker
          chosen={clause ? [clause] : []}
          onChange={(chosen) => onClause(chosen.at(-1) ?? null)}
        />
      )}
    </>
  );
}

function PriorityField({ priority }: { priority: PlanLine['priority'] }) {
  const { t } = useTranslation('plans');
  return (
    <QueryBoundary query={useQuery(priorityChoicesQuery)}>
      {(choices) => (
        <ChoiceField
          name="priorityId"
          label={t('form.priority')}
          required
          defaultValue={priority?.id ?? ''}
          data={[
            { value: '', label: t('form.choosePriority') },
            ...(priority && !choices.some(({ id }) => id === priority.id)
              ? [{ value: priority.id, label: priority.title }]
              : []),
            ...choices.map(({ id, title, period }) => ({
              value: id,
              label: t('form.priorityIn', { title, period }),
            })),
          ]}
        />
      )}
    </QueryBoundary>
  );
}
