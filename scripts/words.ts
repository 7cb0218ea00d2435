import { faultsOf, missingKeys, readLocales } from './words/locales.ts';

// `npm run words`: what each language lacks beside English, as lines to fill in, and what is wrong with what it has.

const { english, others } = readLocales();
let isFaulty = false;
for (const locale of others) {
  const { tag, messages, isDraft } = locale;
  const missing = missingKeys(locale, english);
  const faults = faultsOf(locale, english);
  isFaulty ||= missing.size > 0 || faults.length > 0;
  console.log(`${tag}${isDraft ? ' (draft)' : ''}: ${messages.size} strings, ${missing.size} missing`);
  for (const [key, words] of missing)
    console.log(`  ${JSON.stringify(key)}: { "message": ${JSON.stringify(words)} },`);
  for (const fault of faults) console.log(`  ${fault}`);
}
process.exitCode = isFaulty ? 1 : 0;
