/** What a server gives for one address. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Null: the head comes, and then nothing. */
  readonly body: string | Buffer | null;
  /** The connection is cut when the body's bytes have gone, fewer than the head has promised. */
  readonly breaksOff?: true;
}

export const page = (body: string | Buffer, type = 'text/html; charset=utf-8'): Answer => ({
  headers: { 'content-type': type },
  body,
});
