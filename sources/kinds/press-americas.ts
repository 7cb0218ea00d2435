/** Newspapers, news sites, agencies and broadcasters of the Americas, by country. */
export const pressAmericas = `
`;
