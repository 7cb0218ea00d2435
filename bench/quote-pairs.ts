export async function listPairs(
  _folder: string,
  _sample: number,
  _seed: number,
  _to: string | undefined,
): Promise<void> {}
