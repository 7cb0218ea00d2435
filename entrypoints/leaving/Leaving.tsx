import { FormatChooser } from '../../components/FormatChooser.tsx';
import { LeavingOptions } from '../../components/LeavingOptions.tsx';
import { ScopeChooser } from '../../components/ScopeChooser.tsx';
import { TemplateEditor } from '../../components/TemplateEditor.tsx';
import { count, say } from '../../core/words.ts';
import { formatGroups, formats } from '../../formats/registry.ts';
import { filters } from '../../formats/template-filters.ts';
import * as actions from './actions.ts';
import { templates } from './chosen.ts';
import { lastExport } from './order.ts';
import { canSaveToFolder } from './picking-folder.ts';
import * as state from './state.ts';

const groups = [
  ...formatGroups.map((group) => ({
    words: `group_${group}`,
    formats: formats.filter((format) => format.group === group),
  })),
  { words: 'group_back', formats: [{ id: 'backup', words: 'format_backup' }] },
];

/** What leaves and how, with the beginning of the file beside it. */
export function Leaving() {
  if (!state.loaded.value) return <Reading />;
  return (
    <form
      class="leaving"
      onSubmit={(event) => {
        event.preventDefault();
        if (state.canLeave.value) void actions.download();
      }}
    >
      <div class="leaving-choices">
        {state.chosen.value.format !== 'backup' && <What />}
        <FormatChooser
          groups={groups}
          format={state.chosen.value.format}
          onFormat={(format) => actions.choose({ format })}
        />
        {state.chosen.value.format !== 'backup' && <With />}
        <Template />
      </div>
      <div class="leaving-out">
        <Actions />
        <Preview />
      </div>
    </form>
  );
}

function Reading() {
  return (
    <p class="part quiet" role="status">
      {state.problem.value === null && say('leave_reading', Math.floor(state.read.value * 100))}
    </p>
  );
}

function What() {
  const { picked, scopeKind, tag, tags, thread, threadNotes } = state;
  return (
    <ScopeChooser
      scope={scopeKind.value}
      thread={
        thread.value === null ? null : { title: state.threadTitle.value, notes: threadNotes.value.length }
      }
      notes={state.notesToPick.value}
      more={state.notesNotShown.value}
      picked={picked.value}
      tags={tags.value}
      tag={tag.value}
      everything={state.everything.value}
      onScope={(kind) => {
        if (kind === 'tag' && tag.value === '') tag.value = tags.value[0]?.[0] ?? '';
        scopeKind.value = kind;
      }}
      onPick={(note, isPicked) => {
        const next = new Set(picked.value);
        if (isPicked) next.add(note);
        else next.delete(note);
        picked.value = next;
      }}
      onTag={(one) => {
        tag.value = one;
      }}
    />
  );
}

function With() {
  return (
    <LeavingOptions
      value={state.chosen.value}
      last={lastExport(state.chosen.value, state.scope.value)}
      onChange={actions.choose}
    />
  );
}

function Template() {
  const { format, templates: hers } = state.chosen.value;
  const ours = templates.get(format);
  if (!ours) return null;
  return (
    <TemplateEditor
      value={hers[format] ?? ours}
      isChanged={hers[format] !== undefined}
      filters={[...filters.keys()]}
      onChange={actions.changeTemplate}
      onReset={() => actions.changeTemplate(null)}
    />
  );
}

function Actions() {
  const { canLeave, chosen, folder, going, obsidian } = state;
  if (going.value)
    return (
      <div class="leaving-actions" role="status">
        <span>{say('leave_going', Math.round(going.value.size / 1e5) / 10)}</span>
        <button type="button" class="strong" onClick={actions.stop}>
          {say('leave_stop')}
        </button>
      </div>
    );
  const isOff = !canLeave.value;
  const isNote = templates.has(chosen.value.format);
  return (
    <div class="leaving-actions">
      <button type="submit" class="strong" disabled={isOff}>
        {say('leave_download')}
      </button>
      <button type="button" disabled={isOff} onClick={actions.copy}>
        {say('leave_copy')}
      </button>
      {canSaveToFolder() && (
        <>
          <button
            type="button"
            disabled={isOff}
            title={isNote ? say('leave_folder_why') : undefined}
            onClick={() => actions.saveToFolder(false)}
          >
            {folder.value === null ? say('leave_folder') : say('leave_folder_in', folder.value)}
          </button>
          {folder.value !== null && (
            <button type="button" disabled={isOff} onClick={() => actions.saveToFolder(true)}>
              {say('leave_other_folder')}
            </button>
          )}
        </>
      )}
      {obsidian.value && <IntoObsidian {...obsidian.value} />}
    </div>
  );
}

function IntoObsidian({ href, byClipboard, text }: NonNullable<typeof state.obsidian.value>) {
  return (
    <a href={href} onClick={() => byClipboard && void navigator.clipboard.writeText(text)}>
      {say('leave_obsidian')}
    </a>
  );
}

function Preview() {
  const { preview, refused } = state;
  if (refused.value !== null)
    return (
      <p class="leaving-refused" role="alert">
        {refused.value}
      </p>
    );
  if (!preview.value) return null;
  const { isCut, isEmpty, text } = preview.value;
  if (isEmpty) return <p class="leaving-empty quiet">{say('leave_empty')}</p>;
  return (
    <section class="leaving-preview" aria-label={say('leave_preview')}>
      <p class="meta quiet">
        {isCut ? say('leave_beginning') : count('leave_lines', text.split('\n').length)}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the arrow keys must reach it */}
      <pre class="code" tabIndex={0} dir="auto">
        {text}
      </pre>
    </section>
  );
}
