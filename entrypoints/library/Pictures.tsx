import { useEffect, useState } from 'preact/hooks';
import { dateWords } from '../../components/date-words.ts';
import { MatrixPicture } from '../../components/MatrixPicture.tsx';
import { verdictWord } from '../../components/verdict-words.ts';
import { say } from '../../core/words.ts';
import * as actions from './actions.ts';
import { messageOf } from './follow.ts';
import { kinds, type Pictures as Read, readPictures, type Table, verdictColumns } from './pictures.ts';
import * as state from './state.ts';
import { Timeline } from './Timeline.tsx';

/** What the library holds, drawn: each picture with the same numbers as a table, each number leading to its notes. */
export function Pictures() {
  const [read, setRead] = useState<Read | null>(null);
  const index = state.index.value;
  useEffect(() => {
    readPictures().then(setRead, (error) => {
      state.problem.value = messageOf(error);
    });
  }, [index]);
  if (!read) return <p class="part">{say('loading')}</p>;
  const find = (typed: string) => actions.runSearch({ typed, order: 'newest' });
  const most = (table: Table) => table.rows[0]?.name ?? '';
  return (
    <>
      <Timeline
        bars={read.timeline.rows.map(({ name, cells }) => ({
          name: dateWords(name),
          count: cells[0]?.count ?? 0,
          find: cells[0]?.find ?? '',
        }))}
        onFind={find}
      />
      {read.verdictsBySource.rows.length > 0 && (
        <MatrixPicture
          title={say('pictureSources')}
          summary={say('pictureSourcesSummary', most(read.verdictsBySource))}
          columns={verdictColumns.map((verdict) => ({
            name: verdictWord(verdict === 'to-check' ? null : verdict),
            verdict,
          }))}
          rows={read.verdictsBySource.rows}
          onFind={find}
        />
      )}
      {read.kindsByThread.rows.length > 0 && (
        <MatrixPicture
          title={say('pictureThreads')}
          summary={say('pictureThreadsSummary', most(read.kindsByThread))}
          columns={kinds.map((kind) => ({ name: say(`pictureKind_${kind}`), verdict: null }))}
          rows={read.kindsByThread.rows}
          onFind={find}
        />
      )}
    </>
  );
}
