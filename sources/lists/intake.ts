import { plainText } from './plain-text.ts';
import { refusal } from './refusal.ts';
import type { Reason, Rejected } from './rejected.ts';
import { type RuleFields, ruleLine, ruleOf } from './rule.ts';

/** What a list may hold. */
const mostRows = 1_000_000;
/** A row may name several addresses. */
const mostRules = 2_000_000;

/** Of a list that is taken at all, every rejected row is told: more than a fifth refuses it. */
const mostTold = 250_000;
/** A list with more different ratings grades by something that is no word. */
const mostWords = 500;
const progressEvery = 5000;

/** Takes in a list row by row, whatever its form: what becomes a rule, what does not and why. */
export class Intake {
  /** `ruleLine` of every rule, in the order of the file. */
  readonly lines: string[] = [];
  readonly rejected: Rejected[] = [];
  readonly counts = { rows: 0, rejected: 0, /** Of these, rows that name no address at all. */ empty: 0 };
  /** Each rating with the number of rules that have it. */
  readonly words = new Map<string, number>();
  /** A first rule for each rating: an example to be shown. */
  readonly #onRow: (rows: number) => void;

  constructor(onRow: (rows: number) => void = () => {}) {
    this.#onRow = onRow;
  }

  /** A row that is no comment. Throws where there are too many. */
  row(): void {
    if (++this.counts.rows > mostRows)
      throw refusal(
        `This list has more than ${mostRows.toLocaleString('en')} rows.`,
        'Choose a shorter one, or part it.',
      );
    if (this.counts.rows % progressEvery === 0) this.#onRow(this.counts.rows);
  }

  rule(pattern: string, fields: RuleFields): void {
    if (this.lines.length === mostRules)
      throw refusal(
        `This list has more than ${mostRules.toLocaleString('en')} rules.`,
        'Choose a shorter one, or part it.',
      );
    const rule = ruleOf(pattern, fields);
    const known = this.words.get(rule.rating);
    if (known !== undefined || this.words.size < mostWords) this.words.set(rule.rating, (known ?? 0) + 1);
    this.lines.push(ruleLine(rule));
  }

  reject(line: number, reason: Reason, said: string): void {
    this.counts.rejected++;
    if (reason === 'no_address') this.counts.empty++;
    if (this.rejected.length < mostTold)
      this.rejected.push({ line, reason, said: plainText(said).slice(0, 80) });
  }

  /** Throws where so much could not be read that the file is hardly what it was taken for. */
  refuseIfBad(): void {
    const { rows, rejected, empty } = this.counts;
    const [first] = this.rejected.filter(({ reason }) => reason !== 'no_address');
    if (this.lines.length === 0)
      throw refusal(
        'No row of this file names a host.',
        'Choose another file, or the column that holds the addresses.',
      );
    if (first && rejected - empty > (rows - empty) / 5)
      throw refusal(
        `${rejected - empty} of ${rows - empty} rows of this file cannot be read, the first of them in line ${first.line}: “${first.said}”.`,
        'Choose another file, or the column that holds the addresses.',
      );
  }
}
