import '../../components/later.css';
import '../../components/evidence.css';
import { useState } from 'preact/hooks';
import { ClaimPicker } from '../../components/ClaimPicker.tsx';
import { StanceWords } from '../../components/StanceWords.tsx';
import type { Stance } from '../../core/claim.ts';
import type { Note } from '../../core/note.ts';
import { say } from '../../core/words.ts';
import type { PageText } from '../../messaging/contract.ts';
import { sendToBackground } from '../../messaging/wire.ts';
import { openClaims } from '../../storage/queries.ts';
import { act } from './act.ts';
import { tabBeside } from './beside.ts';
import { addFromPage } from './evidence-actions.ts';
import * as state from './state.ts';

const mostClaims = 30;

interface Found {
  readonly page: PageText;
  readonly claims: readonly Note[];
}

/** The words selected on the page beside become evidence for a claim: a press to read them, a claim, a stance. */
export function EvidenceHere() {
  const [found, setFound] = useState<Found | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const read = () =>
    act('page', async () => {
      const beside = await tabBeside();
      const library = state.library.value;
      if (beside === null || !library) return null;
      const page = await sendToBackground('readPage', { tab: beside });
      const claims = withThreadClaims(await openClaims(library, mostClaims));
      setFound({ page, claims });
      setChosen(claims.find(cameFrom)?.annotation.id ?? claims[0]?.annotation.id ?? null);
      return page.selected ? null : { message: say('selectOnPage') };
    });
  const use = (stance: Stance) => {
    if (!found || !chosen) return;
    void addFromPage(chosen, stance, found.page).then(() => setFound(null));
  };
  return (
    <div class="evidence">
      <button type="button" onClick={() => void read()}>
        {say(found ? 'readAgain' : 'useSelected')}
      </button>
      {found && (
        <>
          <h3 class="evidence-title">{say('evidenceFromPage')}</h3>
          {found.page.selected && (
            <blockquote class="quoted card-quote" dir="auto">
              {found.page.selected}
            </blockquote>
          )}
          <p class="meta quiet" dir="auto">
            {found.page.title}
          </p>
          {found.claims.length === 0 ? (
            <p>{say('noOpenClaims')}</p>
          ) : (
            <>
              <ClaimPicker claims={found.claims} chosen={chosen} onChoose={setChosen} />
              <StanceWords chosen={null} isDisabled={chosen === null} onChoose={use} />
            </>
          )}
        </>
      )}
    </div>
  );
}

/** The open claims, then the others of the thread that stays in the panel: a verdict may rest on more. */
function withThreadClaims(open: readonly Note[]): Note[] {
  const known = new Set(open.map(({ annotation }) => annotation.id));
  const isOther = ({ annotation: { id, motivation } }: Note) => motivation === 'assessing' && !known.has(id);
  return [...open, ...(state.kept.value?.notes ?? []).filter(isOther)];
}

/** The claim whose card she followed a link from. */
const cameFrom = ({ annotation }: Note) =>
  state.keeping.value?.from != null && annotation.target.selector?.exact === state.keeping.value.from;
