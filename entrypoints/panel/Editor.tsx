import type { NoteEditorProps } from '../../components/NoteEditor.tsx';
import { Later } from './Later.tsx';

const load = async () => (await import('../../components/NoteEditor.tsx')).NoteEditor;

/** The fields of a note. Their code comes when she first edits one: reading does not wait for it. */
export const Editor = (props: NoteEditorProps) => <Later load={load} {...props} />;
