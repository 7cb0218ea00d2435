/** Universities and research bodies outside the suffixes that are kept for them, by country. */
export const universities = `
`;
