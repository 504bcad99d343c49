import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.ts';
import type { SharedField } from '../unsaved/use-form-conflict.ts';
import { ownerChoice } from './owner-choice.ts';
import type { PlanLine } from './queries.ts';
import { useLineText } from './use-line-text.ts';

/** All that the form would save of a line, for comparing it with what somebody else saved. */
export function useLineFields(): (line: PlanLine) => readonly SharedField[] {
  const { t } = useTranslation('plans');
  const format = useFormat();
  const text = useLineText();
  return ({ area, action, dueOn, owner, amount, priority, clause, shared }) => [
    { name: 'areaId', label: t('form.area'), value: area.id, displayValue: area.title },
    { name: 'action', label: t('form.action'), value: action },
    { name: 'dueOn', label: t('form.dueOn'), value: dueOn, displayValue: format.date(dueOn) },
    { name: 'owner', label: t('form.owner'), value: ownerChoice(owner), displayValue: text.owner(owner) },
    {
      name: 'amount',
      label: t('form.amount'),
      value: amount ? String(amount.cents / 100) : '',
      displayValue: amount ? format.money(amount.cents, amount.currency) : '',
    },
    {
      name: 'priorityId',
      label: t('form.priority'),
      value: priority?.id ?? '',
      displayValue: priority?.title ?? '',
    },
    {
      name: 'clause',
      label: t('form.linkClause'),
      value: clause?.id ?? '',
      displayValue: clause ? text.clause(clause) : '',
    },
    {
      name: 'shared',
      label: t('form.shared'),
      value: String(shared),
      displayValue: t(shared ? 'line.shared' : 'line.own'),
    },
  ];
}
