/** The addresses of the database, each with the setting that may hold its password. */
const PASSWORDS = [
  ['DATABASE_URL', 'DATABASE_PASSWORD'],
  ['DATABASE_DIRECT_URL', 'DATABASE_PASSWORD'],
  ['DATABASE_REPLICA_URL', 'DATABASE_PASSWORD'],
  ['DATABASE_OWNER_URL', 'DATABASE_OWNER_PASSWORD'],
] as const;
/** Those that need not be there because their password is. */
const MAY_BE_MISSING: ReadonlySet<string> = new Set(['DATABASE_DIRECT_URL', 'DATABASE_REPLICA_URL']);

type Passwords = { [name in (typeof PASSWORDS)[number][number]]?: string | undefined };

/**
 * Puts each password that is set by itself into its address, written as an address has it. Nobody has to know which
 * signs mean something there.
 * @returns what is wrong, by the names of the settings; never with anything of a password.
 */
export function fillInPasswords(config: Passwords): readonly string[] {
  const faults: string[] = [];
  for (const [addressName, passwordName] of PASSWORDS) {
    const { [addressName]: address, [passwordName]: password } = config;
    if (password === undefined) continue;
    if (address === undefined) {
      if (MAY_BE_MISSING.has(addressName)) continue;
      faults.push(`${passwordName}: write ${addressName} besides, without the password`);
    } else if (URL.canParse(address)) {
      const url = new URL(address);
      if (url.password !== '')
        faults.push(`${passwordName}: write the password either here or in ${addressName}, and not both`);
      url.password = encodeURIComponent(password);
      config[addressName] = url.href;
    }
  }
  // One settled place for each password: the address, from which everything connects.
  for (const [, passwordName] of PASSWORDS) config[passwordName] = undefined;
  return faults;
}
