import { say } from '../core/words.ts';

interface Template {
  readonly front: string;
  readonly body: string;
}

interface Props {
  value: Template;
  /** It is no longer ours. */
  isChanged: boolean;
  /** Names of filters, each explained in `_locales`. */
  filters: readonly string[];
  onChange(value: Template): void;
  onReset(): void;
}

/** The template that a note in Markdown is written by, with what may stand in it. */
export function TemplateEditor({ value, isChanged, filters, onChange, onReset }: Props) {
  return (
    <details class="part template">
      <summary>{say(isChanged ? 'template_hers' : 'template')}</summary>
      <p class="meta quiet">{say('template_why')}</p>
      <label>
        <span class="label">{say('template_front')}</span>
        <textarea
          class="code"
          spellcheck={false}
          dir="ltr"
          value={value.front}
          onInput={(event) => onChange({ ...value, front: event.currentTarget.value })}
        />
      </label>
      <label>
        <span class="label">{say('template_body')}</span>
        <textarea
          class="code"
          spellcheck={false}
          dir="ltr"
          value={value.body}
          onInput={(event) => onChange({ ...value, body: event.currentTarget.value })}
        />
      </label>
      <button type="button" disabled={!isChanged} onClick={onReset}>
        {say('template_reset')}
      </button>
      <details>
        <summary>{say('template_help')}</summary>
        <p class="meta quiet">{say('template_tags')}</p>
        <ul class="template-tags code">
          <li>{'{{ note.quote | cut: 80 }}'}</li>
          <li>{'{% for note in post.notes %} … {% endfor %}'}</li>
          <li>{'{% if note.verdict %} … {% else %} … {% endif %}'}</li>
        </ul>
        <dl class="template-filters">
          {filters.map((name) => (
            <div key={name}>
              <dt class="code">{name}</dt>
              <dd class="meta quiet">{say(`templateFilter_${name}`)}</dd>
            </div>
          ))}
        </dl>
        <p class="meta quiet">{say('template_values')}</p>
        <p class="meta code">
          post.heading post.author post.link post.attribution post.notes post.sources · note.words note.quote
          note.verdict note.judged note.asOf note.wording note.comment note.tags note.evidence note.items
          note.block
        </p>
      </details>
    </details>
  );
}
