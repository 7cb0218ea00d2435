/** What the least extension keeps of a note. */
export interface FloorNote {
  readonly id: number;
  readonly page: string;
  /** Id of the element of the post. */
  readonly post: string;
  readonly exact: string;
  readonly prefix: string;
}
