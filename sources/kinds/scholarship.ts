/** Learned societies, journals, dictionaries, handbooks, museums and libraries. */
export const scholarship = `
`;
