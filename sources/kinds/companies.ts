/** Companies about their own products and work, by branch. */
export const companies = `
`;
