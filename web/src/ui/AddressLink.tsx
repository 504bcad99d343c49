import { Anchor } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** Pages that the server draws, outside of the application. */
const OUTSIDE = /^\/published\//;

/** A link whose address the server gives: `<AddressLink address={target.address}>…</AddressLink>`. */
export function AddressLink({ address, children }: { address: string; children: ReactNode }) {
  const router = useRouter();
  return (
    <Anchor
      href={address}
      onClick={(event) => {
        if (OUTSIDE.test(address) || event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        void router.navigate({ href: address });
      }}
    >
      {children}
    </Anchor>
  );
}
