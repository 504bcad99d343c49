import { Text } from '@mantine/core';

/** Which row of the table above is meant. */
export function RowName({ children }: { children: string }) {
  return (
    <Text size="sm" c="dimmed">
      {children}
    </Text>
  );
}
