import type { ComponentChildren } from 'preact';
import { drafts, languages, languageTag, ownName } from '../core/languages.ts';
import { densities, type Look, themes } from '../core/look.ts';
import { say } from '../core/words.ts';

interface Props {
  look: Look;
  keepWholePosts: boolean;
  onLook(look: Look): void;
  onKeepWholePosts(keep: boolean): void;
  onSites(): void;
  onKeys(): void;
  onLists(): void;
  onLibrary(): void;
  onTour(): void;
  onClose(): void;
}

/** Everything that can be chosen, each with one sentence that says what it does. */
export function SettingsForm({ look, keepWholePosts, onLook, onKeepWholePosts, onClose, ...go }: Props) {
  const link = (key: string, why: string, open: () => void) => (
    <Setting why={say(why)}>
      <button type="button" class="strong" onClick={open}>
        {say(key)}
      </button>
    </Setting>
  );
  return (
    <section class="trash settings" aria-label={say('settings')}>
      <div class="trash-head words">
        <h2 class="group-title">{say('settings')}</h2>
        <button type="button" onClick={onClose}>
          {say('backToThread')}
        </button>
      </div>
      <Choice
        name="theme"
        words={(theme) => say(`theme_${theme}`)}
        values={themes}
        chosen={look.theme ?? 'system'}
        onChoose={(theme) => onLook({ ...look, theme })}
      />
      <Choice
        name="density"
        words={(density) => say(`density_${density}`)}
        values={densities}
        chosen={look.density ?? 'comfortable'}
        onChoose={(density) => onLook({ ...look, density })}
      />
      <Setting why={say('languageWhy')}>
        <label class="settings-line">
          <span class="strong">{say('language')}</span>
          <select
            value={look.language ?? ''}
            onChange={({ currentTarget }) => onLook({ ...look, language: currentTarget.value || undefined })}
          >
            <option value="">{say('languageSystem')}</option>
            {languages.map((folder) => (
              <option key={folder} value={folder} lang={languageTag(folder)}>
                {drafts.includes(folder) ? say('languageDraft', ownName(folder)) : ownName(folder)}
              </option>
            ))}
          </select>
        </label>
      </Setting>
      <Setting why={say('keepWholePostsWhy')}>
        <label class="settings-check">
          <input
            type="checkbox"
            checked={keepWholePosts}
            onInput={(event) => onKeepWholePosts(event.currentTarget.checked)}
          />
          <span class="strong">{say('keepWholePosts')}</span>
        </label>
      </Setting>
      {link('sites', 'settingsSitesWhy', go.onSites)}
      {link('keys', 'settingsKeysWhy', go.onKeys)}
      {link('ratingLists', 'settingsListsWhy', go.onLists)}
      {link('library', 'settingsLibraryWhy', go.onLibrary)}
      {link('tour', 'settingsTourWhy', go.onTour)}
      <p class="meta quiet">{say('settingsPrivate')}</p>
    </section>
  );
}

function Setting({ why, children }: { why: string; children: ComponentChildren }) {
  return (
    <div class="setting">
      {children}
      <p class="meta quiet">{why}</p>
    </div>
  );
}

interface ChoiceProps<V extends string> {
  name: 'theme' | 'density';
  words(value: V): string;
  values: readonly V[];
  chosen: V;
  onChoose(value: V): void;
}

function Choice<V extends string>({ name, words, values, chosen, onChoose }: ChoiceProps<V>) {
  return (
    <fieldset class="setting">
      <legend class="strong">{say(name)}</legend>
      <div class="words">
        {values.map((value) => (
          <label key={value} class="settings-check">
            <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
            <span>{words(value)}</span>
          </label>
        ))}
      </div>
      <p class="meta quiet">{say(`${name}Why`)}</p>
    </fieldset>
  );
}
