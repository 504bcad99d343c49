import { spawn, spawnSync } from 'node:child_process';
import { chownSync, mkdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../setup/free-port.mjs';
import { findProgram } from '../setup/find-program.mjs';
import { Plain } from '../setup/progress.mjs';

const PASSPHRASE = 'only-for-tests';

function greets(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('data', (data) => {
      socket.destroy();
      resolve(data.toString().startsWith('* OK'));
    });
    socket.once('error', () => resolve(false));
  });
}

/**
 * Settings for one who runs it without being root: no other users, no chroots, any name may sign in. The
 * words differ since version 2.4.
 */
function settings({ version, folder, port, user, group, uid }) {
  const shared = `
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/log
default_internal_user = ${user}
default_internal_group = ${group}
default_login_user = ${user}
protocols = imap
ssl = no
listen = 127.0.0.1
first_valid_uid = ${uid}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
}
`;
  const newer = `dovecot_config_version = ${version}
dovecot_storage_version = ${version}
auth_allow_cleartext = yes
mail_driver = maildir
mail_path = ${folder}/mail/%{user}
passdb static {
  password = ${PASSPHRASE}
}
userdb static {
  fields {
    uid = ${user}
    gid = ${group}
    home = ${folder}/mail
  }
}
`;
  const older = `disable_plaintext_auth = no
mail_location = maildir:${folder}/mail/%u
passdb {
  driver = static
  args = password=${PASSPHRASE}
}
userdb {
  driver = static
  args = uid=${user} gid=${group} home=${folder}/mail
}
`;
  return (/^2\.[0-3]\./.test(version) ? older : newer) + shared;
}

function named(what, id) {
  return spawnSync('getent', [what, String(id)], { encoding: 'utf8' }).stdout.split(':', 1)[0];
}

/** A mail server with IMAP for as long as the tests run; nothing where none is installed. */
export async function temporaryDovecot(parent) {
  const program = findProgram(['dovecot'], { places: ['/usr/sbin/dovecot', '/usr/local/sbin/dovecot'] });
  const uid = process.getuid?.();
  if (!program || uid === undefined) {
    return undefined;
  }
  // Root is not let in by the mail server itself, so that it is started as nobody.
  const user = uid === 0 ? 'nobody' : named('passwd', uid);
  const [ids, groupId] =
    uid === 0
      ? [
          Number(spawnSync('id', ['-u', user], { encoding: 'utf8' }).stdout),
          Number(spawnSync('id', ['-g', user], { encoding: 'utf8' }).stdout),
        ]
      : [uid, process.getgid()];
  const group = named('group', groupId);
  const version = spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout.split(/[\s-]/, 1)[0];
  const [port, folder] = [await freePort(), join(parent, 'dovecot')];
  for (const place of [folder, join(folder, 'run'), join(folder, 'state'), join(folder, 'mail')]) {
    mkdirSync(place, { mode: 0o755 });
    chownSync(place, ids, groupId);
  }
  const conf = join(folder, 'dovecot.conf');
  writeFileSync(conf, settings({ version, folder, port, user, group, uid: ids }));
  const server = spawn(program, ['-F', '-c', conf], {
    stdio: 'ignore',
    cwd: folder,
    ...(uid === 0 ? { uid: ids, gid: groupId } : {}),
  });
  server.once('error', () => undefined);
  const stop = () =>
    new Promise((resolve) => {
      if (server.exitCode !== null || server.signalCode !== null) {
        resolve();
      } else {
        server.once('exit', resolve);
        server.kill('SIGTERM');
      }
    });
  for (const deadline = Date.now() + 15_000; Date.now() < deadline;) {
    if (await greets(port)) {
      return { url: `imap://replies:${PASSPHRASE}@127.0.0.1:${port}/INBOX`, stop };
    }
    await pause(50);
  }
  await stop();
  throw new Plain(`${program} did not answer within fifteen seconds.`);
}
