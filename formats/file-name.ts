/** A title as the name of a file that every system takes, without its ending. */
export function fileName(title: string): string {
  const name = title
    .toWellFormed()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return [...name].slice(0, 80).join('') || 'scholium';
}

/** Gives each title a name that no other has, also where capitals count for nothing. */
export function distinctNames(): (title: string) => string {
  const taken = new Set<string>();
  return (title) => {
    const name = fileName(title);
    let free = name;
    for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name}-${number}`;
    taken.add(free.toLowerCase());
    return free;
  };
}
