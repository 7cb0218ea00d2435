import { say } from '../core/words.ts';
import { dateWords } from './date-words.ts';

interface Props {
  /** Null: she has chosen none. */
  readonly folder: {
    readonly name: string;
    /** The newest copy there. `at`: ISO 8601. */
    readonly last: { readonly file: string; readonly at: string } | null;
    readonly problem: string | null;
  } | null;
  readonly isDisabled: boolean;
  onChoose(): void;
  onWrite(): void;
  onStop(): void;
}

/** The folder on her disk that copies go to besides, and what it is good for. */
export function CopiesInFolder({ folder, isDisabled, onChoose, onWrite, onStop }: Props) {
  const choose = (
    <button type="button" disabled={isDisabled} onClick={onChoose}>
      {say(folder ? 'leave_other_folder' : 'copies_folder_choose')}
    </button>
  );
  return (
    <>
      <h3 class="group-title">{say('copies_folder')}</h3>
      <p class="meta quiet">{say('copies_folder_why')}</p>
      {folder ? (
        <>
          <p>
            {say('copies_folder_in', folder.name)}{' '}
            {folder.last
              ? say('copies_folder_last', folder.last.file, dateWords(folder.last.at))
              : say('copies_none')}
          </p>
          {folder.problem !== null && (
            <p class="leaving-refused" role="alert">
              {folder.problem}
            </p>
          )}
          <div class="words">
            <button type="button" disabled={isDisabled} onClick={onWrite}>
              {say('copies_folder_write')}
            </button>
            {choose}
            <button type="button" disabled={isDisabled} onClick={onStop}>
              {say('copies_folder_stop')}
            </button>
          </div>
        </>
      ) : (
        <div class="words">{choose}</div>
      )}
    </>
  );
}
