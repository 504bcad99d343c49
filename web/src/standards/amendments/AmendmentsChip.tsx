import IconPencilQuestion from '@tabler/icons-react/icons/IconPencilQuestion';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../ui/links.tsx';
import classes from './Amendments.module.css';

/** At a clause: how many amendments of it are open, and the way to them. */
export function AmendmentsChip({
  standardId,
  clauseId,
  count,
  isBrief = false,
}: {
  standardId: string;
  clauseId: string;
  count: number;
  /** Where there is room for the number alone. */
  isBrief?: boolean;
}) {
  const { t } = useTranslation('amendments');
  return (
    <TextLink
      to="/standards/$standardId/amendments"
      params={{ standardId }}
      search={{ clause: clauseId }}
      className={classes.chip}
      aria-label={isBrief ? t('chip', { count }) : undefined}
    >
      <IconPencilQuestion size={16} stroke={1.7} aria-hidden />
      {isBrief ? count : t('chip', { count })}
    </TextLink>
  );
}
