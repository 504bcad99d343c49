import { NumberInput, type NumberInputProps } from '@mantine/core';
import { useFieldError } from './Form.tsx';

/** A number. Apart from the other fields of a Form, because its code is as large as all of theirs. */
export function NumberField({ name, ...props }: NumberInputProps & { name: string }) {
  const fault = useFieldError(name);
  return <NumberInput name={name} {...props} error={props.error ?? fault} />;
}
