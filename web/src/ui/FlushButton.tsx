import { Button, type ButtonProps } from '@mantine/core';
import type { ComponentPropsWithoutRef } from 'react';
import classes from './FlushButton.module.css';

type FlushButtonProps = Omit<ButtonProps, 'size' | 'variant'> &
  Omit<ComponentPropsWithoutRef<'button'>, keyof ButtonProps>;

/** A small act below a text: its words begin where those of the text do. */
export function FlushButton(props: FlushButtonProps) {
  return <Button size="compact-sm" variant="subtle" className={classes.flush} {...props} />;
}
