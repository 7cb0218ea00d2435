import { spawnSync } from 'node:child_process';

// Lets every fault happen at every wait of every command, and prints the matrix: `npm run faults`. Beside the
// other tests a part of it runs (`tests/faults/campaign.test.ts`).

const { status } = spawnSync(
  'vitest',
  ['run', '--project', 'unit', 'tests/faults', ...process.argv.slice(2)],
  {
    stdio: 'inherit',
    env: { ...process.env, FAULTS: 'all' },
  },
);
process.exit(status ?? 1);
