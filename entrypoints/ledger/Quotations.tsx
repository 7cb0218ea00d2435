import { dateWords } from '../../components/date-words.ts';
import type { Comparison } from '../../core/comparison.ts';
import { failedWords, findingWords, weightsIn } from '../../core/finding-words.ts';
import { say } from '../../core/words.ts';
import type { Ledger } from './ledger-of.ts';
import { WebLink } from './WebLink.tsx';

/** The thread's quotations: does the source say that? */
export function Quotations({ ledger }: { ledger: Ledger }) {
  return (
    <section id="quotations" aria-labelledby="quotations-title">
      <h2 id="quotations-title" class="ledger-title">
        {say('ledgerQuotations')} <span class="ledger-aside">{say('doesItSayThat')}</span>
      </h2>
      <ul class="ledger-list ledger-indent">
        {ledger.comparisons.map((row) => (
          <Quotation key={row.id} row={row} ledger={ledger} />
        ))}
      </ul>
    </section>
  );
}

function Quotation({ row, ledger }: { row: Comparison; ledger: Ledger }) {
  const { quote, finding, source, at, post: key, way, failed } = row;
  const post = ledger.posts.get(key);
  const weights = weightsIn(finding);
  const passage = 'passage' in finding ? finding.passage : null;
  return (
    <li class="quotation">
      <blockquote class="quoted" dir="auto">
        {quote}
      </blockquote>
      <p>
        <span class="strong">{findingWords(finding)}</span>
        {weights && `: ${weights}`}
      </p>
      {passage && finding.kind !== 'verbatim' && (
        <blockquote class="quoted quiet" dir="auto">
          {passage.before} <span class="quotation-there">{passage.words}</span> {passage.after}
        </blockquote>
      )}
      <p class="meta quiet">
        {post && `${say(`${post.kind}By`, post.author?.name ?? say('post'))} · `}
        <CitedPlace source={source} ledger={ledger} />
        {` · ${say(`compared_${way.replaceAll('-', '_')}`, dateWords(at))}`}
        {failed && ` · ${failedWords(failed, dateWords(failed.at))}`}
      </p>
    </li>
  );
}

function CitedPlace({ source, ledger }: { source: Comparison['source']; ledger: Ledger }) {
  const [address, words] =
    source.kind === 'page'
      ? [source.link, source.title || new URL(source.link).hostname.replace(/^www\./, '')]
      : [source.permalink, ledger.posts.get(source.post)?.author?.name ?? say('post')];
  return <WebLink address={address}>{words}</WebLink>;
}
