import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** The account that PostgreSQL runs as. It refuses root, so root lends it one that owns nothing else. */
export function chooseAccount({ uid, passwd, dataOwner }) {
  if (uid === undefined || uid !== 0) {
    return undefined;
  }
  const accounts = passwd
    .split('\n')
    .map((line) => line.split(':'))
    .filter((parts) => parts.length > 3)
    .map(([name, , id, group]) => ({ name, uid: Number(id) >>> 0, gid: Number(group) >>> 0 }));
  const owner = dataOwner ? accounts.find((account) => account.uid === dataOwner) : undefined;
  return (
    owner ??
    accounts.find((account) => account.name === 'postgres') ??
    accounts.find((account) => account.uid === 65534) ??
    accounts.find((account) => account.name === 'nobody') ?? { name: 'nobody', uid: 65534, gid: 65534 }
  );
}

/**
 * The account for a data folder on this machine: whoever owns it already, so that root and others can take
 * turns.
 */
export function accountFor(dataFolder) {
  const uid = process.getuid?.();
  return chooseAccount({
    uid,
    passwd: uid === 0 && existsSync('/etc/passwd') ? readFileSync('/etc/passwd', 'utf8') : '',
    dataOwner: existsSync(dataFolder) ? statSync(dataFolder).uid : 0,
  });
}

/** The bit of a folder's mode that lets this account through. */
function executeBit(account, uid, gid) {
  if (uid === account.uid) {
    return 0o100;
  }
  return gid === account.gid ? 0o010 : 0o001;
}

/** Whether an account can walk down to a folder: each folder on the way must let it through. */
export function canReach(path, account, stat = statSync) {
  if (account === undefined) {
    return true;
  }
  for (let at = path; ; at = dirname(at)) {
    const { mode, uid, gid } = stat(at);
    if ((mode & executeBit(account, uid, gid)) === 0) {
      return false;
    }
    if (at === dirname(at)) {
      return true;
    }
  }
}
