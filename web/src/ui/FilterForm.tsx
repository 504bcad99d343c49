import { Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';

interface FilterFormProps {
  label: string;
  /** What its button says. */
  verb: string;
  onFind: (form: HTMLFormElement) => void;
  /** What stands below the fields. */
  footer?: ReactNode;
  children: ReactNode;
}

/** The fields by which a list is narrowed. What is found stands in the address, so that a view can be sent. */
export function FilterForm({ label, verb, onFind, footer, children }: FilterFormProps) {
  return (
    <search aria-label={label}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onFind(event.currentTarget);
        }}
      >
        <Group align="flex-end" gap="sm">
          {children}
          <Button type="submit" variant="default">
            {verb}
          </Button>
        </Group>
      </form>
      {footer}
    </search>
  );
}
