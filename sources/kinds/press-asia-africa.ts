/** Newspapers, news sites, agencies and broadcasters of Asia, the Pacific and Africa, by country. */
export const pressAsiaAfrica = `
`;
