import { useState } from 'preact/hooks';
import { StanceWords } from '../../components/StanceWords.tsx';
import type { Stance } from '../../core/claim.ts';
import type { Compared } from '../../core/finding.ts';
import { say } from '../../core/words.ts';
import { addFinding } from './evidence-actions.ts';
import type { ShownQuotation } from './quotations.ts';
import * as state from './state.ts';

/** What was found becomes evidence for a claim: it sets no verdict. */
export function UseFinding({ quotation, finding }: { quotation: ShownQuotation; finding: Compared }) {
  const [isOpen, setOpen] = useState(false);
  const claims = (state.kept.value?.notes ?? [])
    .map(({ annotation }) => annotation)
    .filter(({ motivation }) => motivation === 'assessing')
    .sort((a, b) => Number(b.target.post === quotation.post) - Number(a.target.post === quotation.post));
  const [chosen, setChosen] = useState(claims[0]?.id ?? '');
  const { kept } = quotation;
  const link = kept?.source.kind === 'page' ? kept.source.link : kept?.source.permalink;
  if (claims.length === 0 || !kept || !link) return null;
  const use = (stance: Stance) => {
    setOpen(false);
    const title = kept.source.kind === 'page' ? kept.source.title : undefined;
    void addFinding(chosen || (claims[0]?.id ?? ''), {
      stance,
      link,
      title,
      passage: kept.passage,
      finding,
      read: kept.at,
    });
  };
  if (!isOpen)
    return (
      <button type="button" aria-expanded={false} onClick={() => setOpen(true)}>
        {say('useFinding')}
      </button>
    );
  return (
    <div class="evidence-form">
      <label>
        <span class="meta quiet">{say('asEvidenceFor')}</span>
        <select value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
          {claims.map(({ id, target }) => (
            <option key={id} value={id}>
              {target.selector?.exact.slice(0, 80) ?? say('wholePost')}
            </option>
          ))}
        </select>
      </label>
      <StanceWords chosen={null} onChoose={use} />
    </div>
  );
}
