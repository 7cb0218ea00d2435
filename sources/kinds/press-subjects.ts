/** Magazines and news sites on one subject: technology, science, trade, sport, games, music, travel. */
export const pressSubjects = `
`;
