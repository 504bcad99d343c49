import { Checkbox, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface ApprovalPaperProps {
  options: readonly { readonly id: string; readonly label: string }[];
  approvals: readonly string[];
  onChange: (approvals: string[]) => void;
}

/** Approval: every option one can live with gets a mark. */
export function ApprovalPaper({ options, approvals, onChange }: ApprovalPaperProps) {
  const { t } = useTranslation('ballots');
  return (
    <Checkbox.Group
      value={[...approvals]}
      onChange={onChange}
      label={t('paper.approveLabel')}
      description={t('paper.approveHelp')}
    >
      <Stack gap="sm" mt="md">
        {options.map(({ id, label }) => (
          <Checkbox key={id} value={id} label={label} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
