import { spawnSync } from 'node:child_process';

// Gives everything that reads what others wrote 10,000 inputs each, half of them changed from true files:
// `npm run fuzz`, `npm run fuzz -- 1000`. `FUZZ_SEED` is printed, and gives the same inputs again.

const inputs = process.argv[2] ?? '10000';
const seed = process.env.FUZZ_SEED ?? String(Date.now() % 1_000_000_000);
console.log(`${inputs} inputs each, FUZZ_SEED=${seed}`);
const { status } = spawnSync('vitest', ['run', '--project', 'unit', 'tests/fuzz', '--reporter=verbose'], {
  stdio: 'inherit',
  env: { ...process.env, FUZZ: inputs, FUZZ_SEED: seed },
});
process.exit(status ?? 1);
