import { type KindFact, type SourceKind, sourceKinds } from '../../core/source.ts';

/** A fact of our tables: always on a pattern, always reviewed. */
export interface Fact extends KindFact {
  readonly pattern: string;
  readonly reviewed: string;
}

/**
 * Reads one table: a fact a line, `pattern | kind | name | reason | reviewed [| whose]`; an empty name means none.
 * A line without bars is a heading for people.
 *
 * @throws on a line that is not of this form, since the tables are ours.
 */
export function readFacts(table: string): Fact[] {
  return table
    .split('\n')
    .filter((line) => line.includes('|'))
    .map(readFact);
}

function readFact(line: string): Fact {
  const [pattern = '', kind = '', name, reason, reviewed, whose, ...more] = line
    .split('|')
    .map((part) => part.trim());
  if (!isKind(kind) || !pattern || !reason || !reviewed || whose === '' || more.length > 0) {
    throw new Error(
      `Cannot read the fact "${line.trim()}". Write it as: pattern | kind | name | reason | date of review [| whose pages].`,
    );
  }
  return { pattern, kind, name: name || null, reason, ...(whose && { whose }), reviewed };
}

function isKind(word: string): word is SourceKind {
  return (sourceKinds as readonly string[]).includes(word);
}
