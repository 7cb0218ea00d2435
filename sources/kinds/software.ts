/** Programs, languages and libraries: their code, their documentation, their packages. */
export const software = `
`;
