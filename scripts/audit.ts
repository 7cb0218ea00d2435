import { spawnSync } from 'node:child_process';

// Asks the registry for known holes in the packages of the lock: `npm run audit`. One of high severity fails. A
// registry that answers no such question (a mirror, none at all) is said to, and fails nothing.

interface Answer {
  readonly metadata?: { readonly vulnerabilities: Readonly<Record<string, number>> };
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string }>>;
  readonly message?: string;
}

const { stdout, error } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8', timeout: 60_000 });
const answer = read(stdout);
const grave = Object.entries(answer?.vulnerabilities ?? {}).filter(([, { severity }]) =>
  ['high', 'critical'].includes(severity),
);
if (!answer?.metadata) {
  console.log(`Not audited: ${answer?.message ?? error?.message ?? 'the registry gave no answer'}`);
} else if (grave.length > 0) {
  console.error(
    `Known holes: ${grave.map(([name, { severity }]) => `${name} (${severity})`).join(', ')}. Take newer ones.`,
  );
  process.exitCode = 1;
} else console.log(`No known hole of high severity: ${JSON.stringify(answer.metadata.vulnerabilities)}`);

function read(text: string | null): Answer | null {
  try {
    return JSON.parse(text ?? '') as Answer;
  } catch {
    return null;
  }
}
