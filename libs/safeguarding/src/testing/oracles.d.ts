declare module '@navikt/fnrvalidator' {
  export function idnr(digits: string): { readonly status: 'valid' | 'invalid' };
}
