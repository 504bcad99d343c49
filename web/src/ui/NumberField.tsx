import { NumberInput, type NumberInputProps } from '@mantine/core';
import { useFault } from './Form.tsx';

/** A number. Apart from the other fields of a Form, because its code is as large as all of theirs. */
export function NumberField({ name, ...props }: NumberInputProps & { name: string }) {
  return <NumberInput name={name} error={useFault(name)} {...props} />;
}
