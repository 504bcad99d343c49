/** Of a package with a known weakness: which one, and the first version of each line that does not have it. */
export interface FirstGood {
  readonly name: string;
  readonly weakness: `CVE-${number}-${number}`;
  /** Rising; what is above the last of them is good too. */
  readonly versions: readonly string[];
}

const good = (name: string, weakness: FirstGood['weakness'], ...versions: readonly string[]): FirstGood => ({
  name,
  weakness,
  versions,
});

/**
 * `npm audit` asks a registry, and not every one answers. So this is written down: a row for each weakness that was
 * looked into, whether or not it could be reached here. Whoever hears of one adds a row; a row whose package is gone goes.
 */
export const FIRST_GOOD_VERSIONS: readonly FirstGood[] = [
  // Requests and sockets.
  good('fastify', 'CVE-2026-16732', '5.12.1'),
  good('find-my-way', 'CVE-2024-45813', '8.2.2', '9.0.1'),
  good('@fastify/multipart', 'CVE-2025-24033', '8.3.1', '9.0.3'),
  good('@nestjs/common', 'CVE-2024-29409', '10.4.16', '11.0.16'),
  good('path-to-regexp', 'CVE-2026-4926', '8.4.0'),
  good('cookie', 'CVE-2024-47764', '0.7.0'),
  good('class-validator', 'CVE-2019-18413', '0.14.0'),
  good('validator', 'CVE-2025-12758', '13.15.22'),
  good('socket.io-parser', 'CVE-2026-69185', '4.2.7'),
  good('engine.io', 'CVE-2023-31125', '6.4.2'),
  good('ws', 'CVE-2024-37890', '5.2.4', '6.2.3', '7.5.10', '8.17.1'),
  // The database.
  good('typeorm', 'CVE-2025-60542', '0.3.26'),
  // Files of members.
  good('file-type', 'CVE-2026-31808', '21.3.1'),
  good('yauzl', 'CVE-2026-31988', '3.2.1'),
  good('fflate', 'CVE-2026-45820', '0.8.3'),
  good('jszip', 'CVE-2022-48285', '3.8.0'),
  good('mammoth', 'CVE-2025-11849', '1.11.0'),
  good('@xmldom/xmldom', 'CVE-2022-39353', '0.7.7', '0.8.4'),
  good('underscore', 'CVE-2021-23358', '1.12.1'),
  good('pdfjs-dist', 'CVE-2024-4367', '4.2.67'),
  good('sharp', 'CVE-2023-4863', '0.32.6'),
  // Mail and messages.
  good('nodemailer', 'CVE-2025-13033', '7.0.7'),
  good('smtp-server', 'CVE-2026-38728', '3.18.3'),
  good('jws', 'CVE-2025-65945', '3.2.3', '4.0.1'),
  // What builds and tests.
  good('vite', 'CVE-2025-62522', '5.4.21', '6.4.1', '7.1.11'),
  good('postcss', 'CVE-2023-44270', '8.4.31'),
  good('nanoid', 'CVE-2024-55565', '3.3.8', '5.0.9'),
  good('swagger-ui-dist', 'CVE-2021-46708', '4.1.3'),
  good('@babel/helpers', 'CVE-2025-27789', '7.26.10'),
  good('@babel/runtime', 'CVE-2025-27789', '7.26.10'),
  good('picomatch', 'CVE-2026-33671', '2.3.2', '3.0.2', '4.0.4'),
  good('brace-expansion', 'CVE-2025-5889', '1.1.12', '2.0.2', '3.0.1', '4.0.1'),
  good('cross-spawn', 'CVE-2024-21538', '6.0.6', '7.0.5'),
  good('semver', 'CVE-2022-25883', '5.7.2', '6.3.1', '7.5.2'),
  good('form-data', 'CVE-2025-7783', '2.5.4', '3.0.4', '4.0.4'),
  good('glob', 'CVE-2025-64756', '10.5.0', '11.1.0'),
  good('js-yaml', 'CVE-2025-64718', '3.14.2', '4.1.1'),
  good('lodash', 'CVE-2021-23337', '4.17.21'),
];

/** `1.2.3` as numbers; what stands behind a hyphen is older than the version itself. */
function parts(version: string): readonly number[] {
  const [numbers = '', ...prerelease] = version.split('-');
  return [...numbers.split('.').map(Number), prerelease.length > 0 ? -1 : 0];
}

function isAtLeast(version: string, least: string): boolean {
  const [given, wanted] = [parts(version), parts(least)];
  const at = given.findIndex((part, index) => part !== wanted[index]);
  return at === -1 || given[at]! > wanted[at]!;
}

/** Whether a version does not have the weakness: it is in a line that was mended, and not before that. */
export function isGood(version: string, { versions }: FirstGood): boolean {
  const [major] = parts(version);
  const ofLine = versions.find((each) => parts(each)[0] === major);
  return isAtLeast(version, ofLine ?? versions.at(-1)!);
}
