import { spawnSync } from 'node:child_process';

// Gives everything that reads what others wrote 10,000 inputs each, half of them changed from true files:
// `npm run fuzz`, `npm run fuzz -- 1000`, or with
// the files of a folder among the true ones `npm run fuzz -- 10000 FOLDER`. `FUZZ_SEED` is printed, and gives the same inputs again.
// The readers of sites run in Chromium, with the saved pages of a folder that has a `truth.json`: it takes an hour and more.

const [inputs = '10000', folder = ''] = process.argv.slice(2);
const seed = process.env.FUZZ_SEED ?? String(Date.now() % 1_000_000_000);
console.log(`${inputs} inputs each, FUZZ_SEED=${seed}`);
const { status } = spawnSync('vitest', ['run', '--project', 'unit', 'tests/fuzz', '--reporter=verbose'], {
  stdio: 'inherit',
  env: { ...process.env, FUZZ: inputs, FUZZ_SEED: seed, FUZZ_FILES: folder },
});
process.exit(status ?? 1);
