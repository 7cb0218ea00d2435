import { tables } from '../sources/kinds/index.ts';
import { problemsIn } from '../sources/kinds/lint.ts';

// Says what is wrong in our tables of publishers, line by line: `npm run lint:kinds`.
const problems = Object.entries(tables).flatMap(([file, table]) =>
  problemsIn(table).map((problem) => `sources/kinds/${file}.ts: ${problem}`),
);
for (const problem of problems) console.error(problem);
console.log(`${Object.keys(tables).length} tables, ${problems.length} problems.`);
process.exitCode = problems.length > 0 ? 1 : 0;
