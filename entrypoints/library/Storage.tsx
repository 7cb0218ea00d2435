import { useEffect, useState } from 'preact/hooks';
import { count, language, say } from '../../core/words.ts';
import { checkLibrary, flaws, type Integrity } from '../../storage/integrity.ts';
import * as actions from './actions.ts';
import { messageOf } from './follow.ts';
import { askToKeep, nearlyFull, type Room, readRoom } from './room.ts';
import * as state from './state.ts';

/** How much room the library takes, whether the browser keeps it, and whether everything in it is in order. */
export function Storage() {
  const [room, setRoom] = useState<Room | null>(null);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    void readRoom().then(setRoom);
  }, []);
  if (!room) return null;
  const ask = async () => {
    const isKept = await askToKeep();
    setRefused(!isKept);
    setRoom({ ...room, isKept });
  };
  return (
    <>
      <section class="part" aria-labelledby="room">
        <h2 class="part-title" id="room">
          {say('libraryView_storage')}
        </h2>
        <p>
          {room.used === null || room.allowed === null
            ? say('storageUnknown')
            : say('storageUsed', size(room.used), size(room.allowed), percent(room.used / room.allowed))}
        </p>
        {nearlyFull(room) && <NearlyFull room={room} />}
        <p role="status">
          {say(room.isKept ? 'storagePersisted' : 'storageNotPersisted')} {isRefused && say('storageRefused')}
        </p>
        <div class="words">
          {!room.isKept && (
            <button type="button" onClick={() => void ask()}>
              {say('storagePersist')}
            </button>
          )}
          <button type="button" onClick={actions.backUp}>
            {say('storageBackUp')}
          </button>
        </div>
      </section>
      <Check />
    </>
  );
}

/** Also above the other views, so that it is seen in time. */
export function NearlyFull({ room: { used, allowed } }: { room: Room }) {
  return (
    <p class="part strong" role="alert">
      {say('storageNearlyFull', percent((used ?? 0) / (allowed ?? 1)))}
    </p>
  );
}

function Check() {
  const [done, setDone] = useState<number | null>(null);
  const [integrity, setIntegrity] = useState<Integrity | null>(null);
  const check = async () => {
    if (!state.database.value) return;
    try {
      setDone(0);
      setIntegrity(await checkLibrary(state.database.value, setDone));
    } catch (error) {
      state.problem.value = messageOf(error);
    } finally {
      setDone(null);
    }
  };
  const canMend = integrity?.found.some(({ flaw }) => flaw !== 'postless') ?? false;
  return (
    <section class="part" aria-labelledby="check">
      <h2 class="part-title" id="check">
        {say('checkTitle')}
      </h2>
      <p class="quiet">{say('checkWhy')}</p>
      <p role="status">
        {done !== null && say('checking', Math.round(done * 100))}
        {done === null && integrity?.found.length === 0 && count('checkFine', integrity.checked)}
      </p>
      {done === null && integrity && <Flaws integrity={integrity} />}
      <div class="words">
        <button type="button" disabled={done !== null} onClick={() => void check()}>
          {say('checkNow')}
        </button>
        {canMend && (
          <button type="button" disabled={done !== null} onClick={() => void actions.repair().then(check)}>
            {say('repair')}
          </button>
        )}
      </div>
      {canMend && <p class="quiet">{say('repairWhy')}</p>}
    </section>
  );
}

function Flaws({ integrity: { found } }: { integrity: Integrity }) {
  return (
    <ul>
      {flaws.map((flaw) => {
        const of = found.filter((one) => one.flaw === flaw);
        return (
          of.length > 0 && (
            <li key={flaw}>
              {count(`check_${flaw}`, of.length)}{' '}
              <span class="meta quiet">{say('checkFirst', of[0]?.why ?? '')}</span>
            </li>
          )
        );
      })}
    </ul>
  );
}

/** "6.8 MB", "10.7 GB", as the strings' language writes it. */
function size(bytes: number): string {
  const [unit, of] = bytes < 1e9 ? (['megabyte', 1e6] as const) : (['gigabyte', 1e9] as const);
  const format = { style: 'unit', unit, maximumFractionDigits: bytes < 100 * of ? 1 : 0 } as const;
  return new Intl.NumberFormat(language(), format).format(bytes / of);
}

const percent = (part: number) =>
  new Intl.NumberFormat(language(), { maximumFractionDigits: part < 0.1 ? 1 : 0 }).format(part * 100);
