/** Shops and market places. */
export const shops = `
`;
