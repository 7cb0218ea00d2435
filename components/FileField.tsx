import { useState } from 'preact/hooks';

interface Props {
  words: string;
  /** Which kinds of files it takes. */
  kinds: string;
  isDisabled: boolean;
  onChoose(file: File): void;
}

/** A file is chosen, or dropped on it. */
export function FileField({ words, kinds, isDisabled, onChoose }: Props) {
  const [isOver, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    const [first] = files ?? [];
    if (first) onChoose(first);
  };
  return (
    <label
      class="file-field"
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <input
        type="file"
        class="unseen"
        disabled={isDisabled}
        onChange={(event) => {
          take(event.currentTarget.files);
          event.currentTarget.value = '';
        }}
      />
      <span class="strong file-field-press">{words}</span>
      <span class="quiet">{kinds}</span>
    </label>
  );
}
