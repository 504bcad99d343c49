import { Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { Notice } from './Notice.tsx';

interface NewerChoice {
  label: string;
  isMain?: boolean;
  choose: () => void;
}

interface NewerNoticeProps {
  title: string;
  choices: readonly NewerChoice[];
  /** What was saved meanwhile. */
  children: ReactNode;
}

/** Somebody else saved something newer since one began: it is shown, and one chooses before saving over it. */
export function NewerNotice({ title, choices, children }: NewerNoticeProps) {
  return (
    <Notice
      kind="loss"
      role="alert"
      title={title}
      actions={
        <Group gap="sm">
          {choices.map(({ label, isMain, choose }) => (
            <Button key={label} size="xs" variant={isMain ? 'filled' : 'default'} onClick={choose}>
              {label}
            </Button>
          ))}
        </Group>
      }
    >
      {children}
    </Notice>
  );
}
