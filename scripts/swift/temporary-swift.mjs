import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../setup/free-port.mjs';
import { findProgram } from '../setup/find-program.mjs';
import { Plain } from '../setup/progress.mjs';

const KEY = 'norbanet:files';
const SECRET = 'only-for-tests';
const DAEMONS = ['account', 'container', 'object'];

/** Where the objects lie: one copy, on one device, which is a folder. */
const BUILD_RINGS = `
import sys
from swift.common.ring import RingBuilder
folder, *ports = sys.argv[1:]
for name, port in zip(('account', 'container', 'object'), map(int, ports)):
    rings = RingBuilder(2, 1, 1)
    rings.add_dev({'id': 0, 'region': 1, 'zone': 1, 'weight': 1, 'device': 'disk', 'meta': '',
                   'ip': '127.0.0.1', 'port': port, 'replication_ip': '127.0.0.1', 'replication_port': port})
    rings.rebalance(seed=1)
    rings.get_ring().save(f'{folder}/{name}.ring.gz')
`;

const everyDaemon = (folder, port) => `[DEFAULT]
bind_ip = 127.0.0.1
bind_port = ${port}
workers = 0
user = root
swift_dir = ${folder}
devices = ${join(folder, 'devices')}
mount_check = false
log_level = ERROR
`;

const daemonSettings = (folder, name, port) => `${everyDaemon(folder, port)}
[pipeline:main]
pipeline = ${name}-server
[app:${name}-server]
use = egg:swift#${name}
`;

const proxySettings = (folder, port) => `${everyDaemon(folder, port)}
[pipeline:main]
pipeline = catch_errors gatekeeper cache listing_formats s3api tempauth copy slo dlo proxy-server
[filter:catch_errors]
use = egg:swift#catch_errors
[filter:gatekeeper]
use = egg:swift#gatekeeper
# Who signs in needs the name of a memcached, and does without one that nobody runs.
[filter:cache]
use = egg:swift#memcache
memcache_servers = 127.0.0.1:9
[filter:listing_formats]
use = egg:swift#listing_formats
[filter:s3api]
use = egg:swift#s3api
min_segment_size = 5242880
[filter:tempauth]
use = egg:swift#tempauth
user_${KEY.replace(':', '_')} = ${SECRET} .admin
[filter:copy]
use = egg:swift#copy
[filter:slo]
use = egg:swift#slo
[filter:dlo]
use = egg:swift#dlo
[app:proxy-server]
use = egg:swift#proxy
account_autocreate = true
`;

const answers = (port) =>
  fetch(`http://127.0.0.1:${port}/`).then(
    () => true,
    () => false,
  );

/** Ends a process and waits until it has. */
const end = (server) =>
  new Promise((resolve) => {
    if (server.exitCode !== null || server.signalCode !== null) {
      resolve();
    } else {
      server.once('exit', resolve);
      server.kill('SIGKILL');
    }
  });

/** Whether OpenStack Swift is installed here. */
export function findSwift() {
  return findProgram(['swift-proxy-server']);
}

/**
 * OpenStack Swift with its s3api, a store that checks signatures and keeps parts, on one device in a folder.
 * `url(bucket)` is what S3_URL says. Its proxy can be ended and started again.
 */
export async function temporarySwift(parent) {
  const folder = join(parent, 'swift');
  mkdirSync(join(folder, 'devices', 'disk'), { recursive: true, mode: 0o755 });
  const ports = await Promise.all([...DAEMONS, 'proxy'].map(freePort));
  const proxyPort = ports[DAEMONS.length];
  writeFileSync(join(folder, 'swift.conf'), '[swift-hash]\nswift_hash_path_suffix = tests\n');
  execFileSync('/usr/bin/python3', [
    '-c',
    BUILD_RINGS,
    folder,
    ...ports.slice(0, DAEMONS.length).map(String),
  ]);
  const start = (name, settings) => {
    const file = join(folder, `${name}.conf`);
    writeFileSync(file, settings);
    const server = spawn(`/usr/bin/swift-${name}-server`, [file], { stdio: 'ignore', cwd: folder });
    server.once('error', () => undefined);
    return server;
  };
  const daemons = DAEMONS.map((name, at) => start(name, daemonSettings(folder, name, ports[at])));
  const untilAnswers = async (port) => {
    for (const deadline = Date.now() + 30_000; Date.now() < deadline;) {
      if (await answers(port)) return;
      await pause(50);
    }
    await Promise.all([...daemons, proxy].map(end));
    throw new Plain('Swift did not answer within thirty seconds.');
  };
  const startProxy = () => start('proxy', proxySettings(folder, proxyPort));
  let proxy = startProxy();
  for (const port of ports) await untilAnswers(port);
  return {
    url: (bucket, secret = SECRET) =>
      `http://${encodeURIComponent(KEY)}:${encodeURIComponent(secret)}@127.0.0.1:${proxyPort}/${bucket}`,
    endProxy: () => end(proxy),
    startProxy: async () => {
      proxy = startProxy();
      await untilAnswers(proxyPort);
    },
    stop: async () => {
      await Promise.all([...daemons, proxy].map(end));
    },
  };
}
