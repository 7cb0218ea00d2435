/** Newspapers, news sites, agencies and broadcasters of Europe, by country. */
export const pressEurope = `
`;
