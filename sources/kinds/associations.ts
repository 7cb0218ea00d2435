/** Parties, institutes, fact-checkers, associations, federations and foundations. */
export const associations = `
`;
