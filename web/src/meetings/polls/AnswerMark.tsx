import { VisuallyHidden } from '@mantine/core';
import IconCheck from '@tabler/icons-react/icons/IconCheck';
import IconMinus from '@tabler/icons-react/icons/IconMinus';
import IconTilde from '@tabler/icons-react/icons/IconTilde';
import IconX from '@tabler/icons-react/icons/IconX';
import { useTranslation } from 'react-i18next';
import classes from './Answers.module.css';
import type { ShownAnswer } from './voter-answers.ts';

const ICONS = { yes: IconCheck, 'if-need-be': IconTilde, no: IconX, none: IconMinus };

/** An answer as icon and word; where room is short the word is for screen readers and the pointer. */
export function AnswerMark({ answer, brief }: { answer: ShownAnswer; brief?: boolean }) {
  const { t } = useTranslation('polls');
  const Icon = ICONS[answer];
  const word = t(`answer.${answer}`);
  return (
    <span className={classes.mark} data-answer={answer} title={brief ? word : undefined}>
      <Icon size={16} stroke={2.2} aria-hidden />
      {brief ? <VisuallyHidden>{word}</VisuallyHidden> : word}
    </span>
  );
}
