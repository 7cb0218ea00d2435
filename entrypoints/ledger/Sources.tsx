import { leadsTo } from '../../components/leads-to.ts';
import { wordInks } from '../../components/SourceWordFields.tsx';
import { documentWord, kindWord, standingWord } from '../../components/source-words.ts';
import { sourceWordWord } from '../../components/verdict-words.ts';
import type { Citation } from '../../core/citation.ts';
import { documentKey } from '../../core/document-key.ts';
import type { SourceTag } from '../../core/source.ts';
import { count, say } from '../../core/words.ts';
import { authorOf } from './claim-words.ts';
import type { Ledger } from './ledger-of.ts';
import { type CitedDocument, type Publisher, sourcesOf } from './sources-of.ts';
import * as state from './state.ts';

/** What the thread cites and her verdicts rest on: kinds as facts, her own words, what leads there. */
export function Sources({ ledger }: { ledger: Ledger }) {
  const rows = state.rows.value;
  const publishers = rows ? sourcesOf(rows, state.tags.value) : [];
  return (
    <section id="sources" aria-labelledby="sources-title">
      <h2 id="sources-title" class="ledger-title">
        {say('sources')}
      </h2>
      {publishers.length === 0 && <p class="ledger-indent quiet">{say('ledgerNoSources')}</p>}
      <ul class="ledger-list ledger-indent">
        {publishers.map((publisher) => (
          <Source
            key={publisher.tag.source.resource}
            publisher={publisher}
            ledger={ledger}
            said={rows?.citation ?? []}
          />
        ))}
      </ul>
    </section>
  );
}

interface SourceProps {
  publisher: Publisher;
  ledger: Ledger;
  said: readonly Citation[];
}

function Source({ publisher: { tag, documents }, ledger, said }: SourceProps) {
  const { fact, source, depends, word } = tag;
  const kind = depends.length > 0 ? say('kind_depends') : kindWord(fact.kind);
  return (
    <li class="ledger-source">
      <p>
        <span class="quoted" dir="auto">
          {fact.name ?? source.host}
        </span>
        <span class="quiet"> · {kind}</span>
      </p>
      {word && <Word word={word} />}
      <ul>
        {documents.map((document) => (
          <Document key={document.tag.source.resource} document={document} ledger={ledger} said={said} />
        ))}
      </ul>
    </li>
  );
}

function Word({ word: { word, forWhat, note } }: { word: NonNullable<SourceTag['word']> }) {
  return (
    <p class="meta">
      <span class={`strong ${wordInks[word]}`}>
        <span aria-hidden="true">● </span>
        {sourceWordWord(word)}
      </span>
      {forWhat && ` · ${say('forWhatIs', forWhat)}`}
      {note && ` · ${note}`}
    </p>
  );
}

function Document({ document, ledger, said }: { document: CitedDocument } & Omit<SourceProps, 'publisher'>) {
  const { tag, posts, claims } = document;
  const { resource } = tag.source;
  const key = documentKey(resource);
  const standings = said.filter((one) => documentKey(one.resource) === key);
  const citing = posts.map((post) => ledger.posts.get(post)?.author?.name ?? say('post'));
  const resting = claims.flatMap((id) => ledger.byId.get(id) ?? []);
  const about = [
    tag.document && documentWord(tag.document.document),
    ...new Set(standings.map(({ standing }) => standingWord(standing))),
    citing.length > 0 && say('citedBy', [...new Set(citing)].join(', ')),
    resting.length > 0 && count('evidenceOn', resting.length, [...new Set(resting.map(authorOf))].join(', ')),
  ];
  return (
    <li class="meta">
      <a {...leadsTo(resource)} target="_blank" rel="noreferrer" dir="ltr" class="ledger-address">
        {resource.replace(/^https?:\/\/(www\.)?/, '')}
      </a>
      <span class="quiet"> {about.filter(Boolean).join(' · ')}</span>
    </li>
  );
}
