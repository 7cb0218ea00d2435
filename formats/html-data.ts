/** The type of the script that a page of ours carries its notes in: they are read back from there. */
export const dataType = 'application/ld+json';
