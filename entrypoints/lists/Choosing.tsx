import { useState } from 'preact/hooks';
import { ColumnPicker } from '../../components/ColumnPicker.tsx';
import { FileField } from '../../components/FileField.tsx';
import { ListPlan } from '../../components/ListPlan.tsx';
import type { ListColumns } from '../../core/list.ts';
import { count, say } from '../../core/words.ts';
import { offers } from '../../sources/lists/offers.ts';
import * as coming from './coming.ts';
import type { ReadTable, Ready } from './reading.ts';
import type { Chosen, Edits } from './state.ts';
import * as state from './state.ts';

/** A list is chosen, she is told what it is and what it would do, and takes it or not. */
export function Choosing({ chosen }: { chosen: Chosen | null }) {
  return (
    <section class="part" aria-labelledby="add-list">
      <h2 class="part-title" id="add-list">
        {chosen?.replaces ? say('listNewEdition', chosen.replaces.title) : say('listAdd')}
      </h2>
      {chosen === null ? <Ways /> : <Coming chosen={chosen} />}
    </section>
  );
}

function Ways() {
  return (
    <>
      <FileField
        words={say('import_choose')}
        kinds={say('listKinds')}
        isDisabled={!state.database.value}
        onChoose={(file) => void coming.chooseFile(file, null)}
      />
      <AddressField />
      <Offers />
    </>
  );
}

function AddressField() {
  const [address, setAddress] = useState('');
  return (
    <form
      class="part list-address"
      onSubmit={(event) => {
        event.preventDefault();
        void coming.askAddress(address);
      }}
    >
      <label>
        <span>{say('listAddress')}</span>
        <input
          type="url"
          required
          placeholder="https://"
          value={address}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="strong">
        {say('listAsk')}
      </button>
      <p class="meta quiet">{say('listAskWhy')}</p>
    </form>
  );
}

/** Public lists by name, licence and address; asked for at a press, or never. */
function Offers() {
  const here = new Set(state.lists.value?.map(({ address }) => address));
  const others = offers.filter(({ address }) => !here.has(address));
  if (others.length === 0) return null;
  return (
    <section class="part" aria-labelledby="offers">
      <h3 class="part-title" id="offers">
        {say('listOffers')}
      </h3>
      <p class="meta quiet">{say('listOffersWhy')}</p>
      <ul>
        {others.map(({ title, maker, purpose, licence, homepage, address }) => (
          <li key={address} class="list-row">
            <p class="list-title">{title}</p>
            <p class="meta">{[maker, purpose, licence].join(' · ')}</p>
            <p class="meta quiet">{address}</p>
            <div class="words meta">
              <button
                type="button"
                class="strong"
                aria-label={say('listAskFor', title)}
                onClick={() => void coming.askAddress(address, { title, maker, purpose, licence })}
              >
                {say('listAsk')}
              </button>
              <a href={homepage} target="_blank" rel="noopener noreferrer">
                {say('listHomepage')}
              </a>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Coming({ chosen }: { chosen: Chosen }) {
  const table = chosen.is === 'refused' ? chosen.table : chosen.is === 'ready' ? chosen.ready.table : null;
  return (
    <>
      {(chosen.is === 'asking' || chosen.is === 'reading') && (
        <div class="part">
          <p role="status">
            {chosen.is === 'asking' || chosen.rows === 0
              ? say('import_reading', chosen.name)
              : count('listReading', chosen.rows, chosen.name)}
          </p>
          <button type="button" onClick={coming.leave}>
            {say('listStop')}
          </button>
        </div>
      )}
      {table && <Columns {...table} />}
      {chosen.is === 'refused' && (
        <div class="part" role="alert">
          <p>{chosen.why}</p>
          <button type="button" onClick={coming.leave}>
            {say('listOther')}
          </button>
        </div>
      )}
      {chosen.is === 'ready' && <Plan name={chosen.name} ready={chosen.ready} edits={chosen.edits} />}
    </>
  );
}

const fields = [
  'address',
  'rating',
  'rating2',
  'rating3',
  'kind',
  'scope',
  'reviewed',
  'ref',
  'note',
] as const;
type Field = (typeof fields)[number];
const ratings: readonly Field[] = ['rating', 'rating2', 'rating3'];

/** Which column is what, one choice a field. */
function Columns({ names, examples, columns }: ReadTable) {
  const chosen: Record<string, string | undefined> = {};
  for (const field of fields) {
    const nth = ratings.indexOf(field);
    chosen[`list_${field}`] = nth >= 0 ? columns.ratings[nth] : columns[field as 'note'];
  }
  return (
    <ColumnPicker
      columns={names.map((name, at) => ({ name, example: examples[at] ?? '' }))}
      fields={fields.map((field) => `list_${field}`)}
      chosen={chosen}
      onChoose={(field, column) =>
        coming.chooseColumns(columnsWith(columns, field.slice(5) as Field, column))
      }
    />
  );
}

function columnsWith(columns: ListColumns, field: Field, column: string | null): ListColumns {
  const nth = ratings.indexOf(field);
  if (nth < 0) {
    const { [field as 'note']: _, ...others } = columns;
    return column === null ? others : { ...others, [field]: column };
  }
  const all = ratings.map((_, at) => (at === nth ? column : (columns.ratings[at] ?? null)));
  return { ...columns, ratings: all.filter((one) => one !== null) };
}

function Plan({ name, ready, edits }: { name: string; ready: Ready; edits: Edits }) {
  const { list } = ready;
  return (
    <ListPlan
      file={name}
      form={say(`listForm_${ready.form}`)}
      counts={list.counts}
      doubled={ready.doubled}
      rejected={ready.rejected}
      rejectedBy={ready.rejectedBy}
      mixed={ready.mixed}
      updated={list.updated}
      fields={{
        title: edits.title ?? list.title,
        maker: edits.maker ?? list.maker,
        purpose: edits.purpose ?? list.purpose,
        licence: edits.licence ?? list.licence,
      }}
      words={ready.words}
      scale={edits.scale ?? list.scale}
      changes={ready.changes}
      isBusy={state.isTaking.value}
      onEdit={coming.edit}
      onGrade={coming.grade}
      onSaveRejected={() => coming.saveRejected(name, ready)}
      onTake={() => void coming.take()}
      onLeave={coming.leave}
    />
  );
}
