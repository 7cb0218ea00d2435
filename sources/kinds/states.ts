/** Public authorities, parliaments, courts, statistics offices and central banks, by country. */
export const states = `
`;
