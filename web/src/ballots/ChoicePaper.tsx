import { Radio, Stack } from '@mantine/core';
import { BALLOT_CHOICES, type BallotChoice } from '@nbn/contracts';
import { useTranslation } from 'react-i18next';

interface ChoicePaperProps {
  choice: BallotChoice | null;
  onChange: (choice: BallotChoice) => void;
}

/** Yes, no or abstain; abstaining is a choice of its own. */
export function ChoicePaper({ choice, onChange }: ChoicePaperProps) {
  const { t } = useTranslation('ballots');
  return (
    <Radio.Group
      value={choice ?? ''}
      onChange={(value) => onChange(BALLOT_CHOICES.find((of) => of === value) ?? 'abstain')}
      label={t('paper.choiceLabel')}
      description={t('paper.choiceHelp')}
    >
      <Stack gap="sm" mt="md">
        {BALLOT_CHOICES.map((value) => (
          <Radio key={value} value={value} label={t(`choice.${value}`)} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
